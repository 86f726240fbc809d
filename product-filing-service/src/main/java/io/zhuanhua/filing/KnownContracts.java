package io.zhuanhua.filing;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Topic;
import io.zhuanhua.filing.rules.KnownContract;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.kit.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The contracts this service has learnt of from `contract-events`: who got which patents, in which case.
@ApplicationScoped
public class KnownContracts implements Projection {

    private static final String SELECT =
            "SELECT contract, case_number, transferee, patents FROM filing_contracts.known_contract";

    private final DataSource database;

    KnownContracts(DataSource database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "filing_contracts";
    }

    @Override
    public String ddl() {
        return """
                CREATE TABLE known_contract (
                    contract    TEXT PRIMARY KEY,
                    case_number TEXT NOT NULL,
                    transferee  TEXT NOT NULL,
                    patents     TEXT[] NOT NULL);
                CREATE INDEX known_contract_transferee ON known_contract (transferee);
                """;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        Connection connection = effects.connection();
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO known_contract (contract, case_number, transferee, patents) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (contract) DO UPDATE SET transferee = EXCLUDED.transferee,"
                        + " patents = EXCLUDED.patents")) {
            for (Envelope envelope : batch) {
                ContractSubmitted contract = text(envelope);
                if (contract != null) {
                    insert.setString(1, contract.contract().text());
                    insert.setString(2, contract.caseNumber().text());
                    insert.setString(3, transferee(contract).id().text());
                    Object[] patents = contract.patents().stream()
                            .map(PricedPatent::number)
                            .map(PatentNumber::text)
                            .toArray();
                    insert.setArray(4, connection.createArrayOf("text", patents));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /// The contract as it reads after that event; null for an event that does not change it.
    private static @Nullable ContractSubmitted text(Envelope envelope) {
        return switch (envelope.event()) {
            case ContractSubmitted submitted -> submitted;
            case ContractAmended amended -> amended.text();
            default -> null;
        };
    }

    private static Party transferee(ContractSubmitted contract) {
        return contract.parties().stream()
                .filter(party -> party.role() == PartyRole.TRANSFEREE)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(contract.contract() + " has no transferee"));
    }

    /// @throws IllegalStateException if the database cannot be read
    public Optional<KnownContract> find(ContractId contract) {
        return Query.of(SELECT).where("contract = ?", contract.text()).first(database, KnownContracts::row);
    }

    /// The contracts by which this enterprise got patents, newest first.
    public List<KnownContract> of(CreditCode enterprise) {
        return Query.of(SELECT)
                .where("transferee = ?", enterprise.text())
                .orderBy("contract DESC")
                .limit(200)
                .list(database, KnownContracts::row);
    }

    private static KnownContract row(ResultSet rows) throws SQLException {
        return new KnownContract(
                new ContractId(rows.getString(1)),
                new CaseNumber(rows.getString(2)),
                new CreditCode(rows.getString(3)),
                Rows.texts(rows, "patents").stream().map(PatentNumber::new).toList());
    }
}
