package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/// The register's own words behind the proofs and doubts of a contract, from the shelf of [Verification].
@ApplicationScoped
public class RegisterFacts {

    private final DataSource database;

    RegisterFacts(DataSource database) {
        this.database = database;
    }

    public Map<RecordId, RegisterRecorded> behind(Collection<Proof> proofs) {
        return Query.of("SELECT fact FROM verification.shelf")
                .where(
                        "record = ANY (?)",
                        proofs.stream().map(proof -> proof.record().text()).toList())
                .list(database, row -> Shelf.fact(row.getString(1)))
                .stream()
                .collect(Collectors.toMap(RegisterRecorded::record, fact -> fact));
    }
}
