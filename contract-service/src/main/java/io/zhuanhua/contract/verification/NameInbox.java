package io.zhuanhua.contract.verification;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/// Which contracts wait for a clerk because a name in the register is not the one in the contract.
@ApplicationScoped
public class NameInbox {

    private static final String WAITING = """
            SELECT c.id, c.case_number, c.contract_number, c.transferor, c.transferee, p.number, p.mismatch
            FROM contract_listing.patent p JOIN contract_listing.contract c ON c.id = p.contract
            WHERE p.mismatch IN ('NAME_BEFORE', 'NAME_AFTER') AND c.status <> 'CANCELLED'
              AND (p.contract, p.number) < (?, ?)
            ORDER BY p.contract DESC, p.number DESC LIMIT ?
            """;

    private final DataSource database;

    NameInbox(DataSource database) {
        this.database = database;
    }

    /// One patent of one contract.
    @TemplateData
    public record Waiting(
            String contract,
            String caseNumber,
            String contractNumber,
            String transferor,
            String transferee,
            String patent,
            String reason) {}

    /// Newest contract first.
    public Page<Waiting> page(Paging paging) {
        Optional<Cursor> after = paging.after(2);
        List<Waiting> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(WAITING)) {
            select.setString(1, after.map(cursor -> cursor.key(0)).orElse("\uFFFF"));
            select.setString(2, after.map(cursor -> cursor.key(1)).orElse(""));
            select.setInt(3, paging.fetch());
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
        } catch (SQLException away) {
            throw new IllegalStateException("the listing cannot be read", away);
        }
        return Page.of(rows, paging, row -> row, row -> Cursor.of(row.contract(), row.patent()));
    }

    private static Waiting row(ResultSet row) throws SQLException {
        return new Waiting(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7));
    }
}
