package io.zhuanhua.contract.verification;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// Which contracts wait for a clerk because a name in the register is not the one in the contract.
@ApplicationScoped
public class NameInbox {

    private static final String WAITING = """
            SELECT c.id, c.case_number, c.contract_number, c.transferor, c.transferee, p.number, p.mismatch
            FROM contract_listing.patent p JOIN contract_listing.contract c ON c.id = p.contract
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
        Query asked = Query.of(WAITING)
                .where("p.mismatch IN ('NAME_BEFORE', 'NAME_AFTER')")
                .where("c.status <> 'CANCELLED'");
        paging.after(2).ifPresent(last -> asked.where("(p.contract, p.number) < (?, ?)", last.key(0), last.key(1)));
        List<Waiting> rows = asked.orderBy("p.contract DESC, p.number DESC")
                .limit(paging.fetch())
                .list(database, NameInbox::row);
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
