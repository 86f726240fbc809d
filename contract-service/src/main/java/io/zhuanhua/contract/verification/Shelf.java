package io.zhuanhua.contract.verification;

import io.zhuanhua.contract.verification.rules.ShelvedRecord;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.journal.EventCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The SQL of [Verification]: contracts that wait, and the records they wait for. Lives as long as one batch.
final class Shelf {

    private static final String KIND = "register.recorded";
    private static final String AWAIT = "INSERT INTO awaited (patent, contract) VALUES (?, ?)";
    private static final String PUT = "INSERT INTO shelf (record, patent, supersedes, fact) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (record) DO NOTHING";
    private static final String SPOKEN_OF = "SELECT DISTINCT patent FROM shelf WHERE patent = ANY (?)";
    private static final String CONCERNED = """
            SELECT DISTINCT contract FROM awaited
            WHERE patent = ? OR patent = (SELECT patent FROM shelf WHERE record = ?)
            """;
    private static final String ABOUT = """
            SELECT fact, EXISTS (SELECT FROM shelf newer WHERE newer.supersedes = s.record)
            FROM shelf s WHERE patent IN (SELECT patent FROM awaited WHERE contract = ANY (?))
            """;

    private final Connection connection;

    Shelf(Connection connection) {
        this.connection = connection;
    }

    /// From now on records about their patents concern these contracts.
    void await(List<ContractSubmitted> contracts) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(AWAIT)) {
            for (ContractSubmitted contract : contracts) {
                for (PricedPatent patent : contract.patents()) {
                    insert.setString(1, patent.number().text());
                    insert.setString(2, contract.contract().text());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /// They concern it no longer.
    void forget(ContractId contract) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM awaited WHERE contract = ?")) {
            delete.setString(1, contract.text());
            delete.executeUpdate();
        }
    }

    /// The same record twice is one.
    void put(List<RegisterRecorded> records) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(PUT)) {
            for (RegisterRecorded record : records) {
                insert.setString(1, record.record().text());
                insert.setString(2, record.patent().text());
                insert.setString(
                        3,
                        record.supersedes() == null ? null : record.supersedes().text());
                insert.setString(4, EventCodec.write(record));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Which of these patents the register has said anything about.
    Set<PatentNumber> spokenOf(Set<PatentNumber> patents) throws SQLException {
        Set<PatentNumber> spokenOf = new HashSet<>();
        if (!patents.isEmpty()) {
            List<String> texts = patents.stream().map(PatentNumber::text).toList();
            for (String patent : texts(SPOKEN_OF, connection.createArrayOf("text", texts.toArray()), null)) {
                spokenOf.add(new PatentNumber(patent));
            }
        }
        return spokenOf;
    }

    /// Streams of the contracts with the record's patent, or with the patent of the record it corrects.
    Set<String> streamsConcernedBy(RegisterRecorded record) throws SQLException {
        Set<String> streams = new HashSet<>();
        String corrected =
                record.supersedes() == null ? "" : record.supersedes().text();
        for (String contract : texts(CONCERNED, record.patent().text(), corrected)) {
            streams.add("contract-" + contract);
        }
        return streams;
    }

    private List<String> texts(String sql, Object first, @Nullable Object second) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, first);
            if (second != null) {
                select.setObject(2, second);
            }
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    texts.add(result.getString(1));
                }
            }
        }
        return texts;
    }

    /// Everything on the shelf about the patents of these contracts.
    List<ShelvedRecord> about(Set<String> streams) throws SQLException {
        List<ShelvedRecord> records = new ArrayList<>();
        Object[] contracts = streams.stream()
                .map(stream -> stream.substring("contract-".length()))
                .toArray();
        try (PreparedStatement select = connection.prepareStatement(ABOUT)) {
            select.setArray(1, connection.createArrayOf("text", contracts));
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    records.add(new ShelvedRecord(fact(result.getString(1)), result.getBoolean(2)));
                }
            }
        }
        return records;
    }

    static RegisterRecorded fact(String json) {
        try {
            return (RegisterRecorded) EventCodec.read(KIND, json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException defect) {
            throw new IllegalStateException("the shelf holds what was never put on it", defect);
        }
    }
}
