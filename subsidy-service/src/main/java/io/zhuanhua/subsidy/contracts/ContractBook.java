package io.zhuanhua.subsidy.contracts;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.EventCodec;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.ContractFacts.Verification;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// What this service has learnt of contracts.
@ApplicationScoped
public class ContractBook {

    private static final Duration PATIENCE = Duration.ofMillis(1_500);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private static final String FACTS = "SELECT submitted, submission, verified_on, effective_on, verification,"
            + " (SELECT max(grade) FROM subsidy_contracts.proof WHERE proof.contract = contract.contract),"
            + " cancelled_on,"
            + " EXISTS (SELECT FROM subsidy_contracts.doubt d WHERE d.contract = contract.contract AND d.outcome = 'OPEN'),"
            + " (SELECT min(reason) FROM subsidy_contracts.doubt d"
            + " WHERE d.contract = contract.contract AND d.outcome = 'BARRED'),"
            + " ARRAY(SELECT DISTINCT type FROM subsidy_contracts.document d WHERE d.contract = contract.contract),"
            + PerformanceRow.COLUMNS + " FROM subsidy_contracts.contract";
    private static final String ONE = FACTS + " WHERE contract = ?";
    private static final String OF_UNIT = FACTS + " JOIN subsidy_contracts.contract_agency USING (contract)"
            + " WHERE unit = ? AND cancelled_on IS NULL AND (verification IS NOT NULL"
            + " OR EXISTS (SELECT FROM subsidy_contracts.proof p WHERE p.contract = contract.contract))"
            + " ORDER BY verified_on, contract"
            + " LIMIT 500";

    private final DataSource database;

    ContractBook(DataSource database) {
        this.database = database;
    }

    /// @throws Refused `CONTRACT_UNKNOWN`
    public ContractFacts of(ContractId contract) {
        return find(contract).orElseThrow(() -> new Refused(SubsidyProblem.CONTRACT_UNKNOWN, "/contractId"));
    }

    /// The same for a caller who may have heard of the contract before this service has: waits a moment for a
    /// contract that is unknown or not verified yet, because its events may be on their way.
    ///
    /// @throws Refused `CONTRACT_UNKNOWN`
    public ContractFacts awaited(ContractId contract) {
        Predicate<ContractFacts> verified = facts -> facts.verification() != null || facts.cancelledOn() != null;
        long end = System.nanoTime() + PATIENCE.toNanos();
        Optional<ContractFacts> facts = find(contract);
        while (facts.filter(verified).isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            facts = find(contract);
        }
        return facts.orElseThrow(() -> new Refused(SubsidyProblem.CONTRACT_UNKNOWN, "/contractId"));
    }

    public Optional<ContractFacts> find(ContractId contract) {
        return query(ONE, contract.text()).stream().findFirst();
    }

    /// The same as a reader sees it that is writing to it right now.
    static Optional<ContractFacts> find(Connection connection, ContractId contract) throws SQLException {
        try {
            return query(connection, ONE, contract.text()).stream().findFirst();
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    /// The contracts in which a unit stands as agency and of which at least one patent is verified, oldest first.
    public List<ContractFacts> provenOf(CreditCode unit) {
        return query(OF_UNIT, unit.text());
    }

    private List<ContractFacts> query(String sql, String value) {
        try (Connection connection = database.getConnection()) {
            return query(connection, sql, value);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("the contracts cannot be read", failure);
        }
    }

    private static List<ContractFacts> query(Connection connection, String sql, String value)
            throws SQLException, IOException {
        List<ContractFacts> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(facts(rows));
                }
            }
        }
        return found;
    }

    private static ContractFacts facts(ResultSet row) throws SQLException, IOException {
        String kind = Kinds.of(ContractSubmitted.class).value();
        ContractSubmitted submitted = (ContractSubmitted) EventCodec.read(kind, row.getString(1));
        UUID verification = row.getObject(5, UUID.class);
        String weakest = row.getString(6);
        return new ContractFacts(
                submitted,
                row.getObject(2, UUID.class),
                verification == null
                        ? null
                        : new Verification(
                                row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), verification),
                weakest == null ? null : EvidenceGrade.valueOf(weakest),
                row.getObject(7, LocalDate.class),
                row.getBoolean(8),
                row.getString(9),
                PerformanceRow.of(row, 11, submitted.signedOn()),
                documents(row.getArray(10)));
    }

    private static Set<DocumentType> documents(Array types) throws SQLException {
        return Stream.of((String[]) types.getArray()).map(DocumentType::valueOf).collect(Collectors.toSet());
    }
}
