package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/// The register's own words behind the proofs and doubts of a contract, from the shelf of [Verification].
@ApplicationScoped
public class RegisterFacts {

    private static final String FACTS = "SELECT fact FROM verification.shelf WHERE record = ANY (?)";

    private final DataSource database;

    RegisterFacts(DataSource database) {
        this.database = database;
    }

    public Map<RecordId, RegisterRecorded> behind(Collection<Proof> proofs) {
        Map<RecordId, RegisterRecorded> facts = new HashMap<>();
        Object[] records = proofs.stream().map(proof -> proof.record().text()).toArray();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(FACTS)) {
            select.setArray(1, connection.createArrayOf("text", records));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    RegisterRecorded fact = Shelf.fact(rows.getString(1));
                    facts.put(fact.record(), fact);
                }
            }
        } catch (SQLException away) {
            throw new IllegalStateException("the shelf cannot be read", away);
        }
        return facts;
    }
}
