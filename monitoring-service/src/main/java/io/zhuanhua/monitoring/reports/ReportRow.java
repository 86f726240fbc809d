package io.zhuanhua.monitoring.reports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.monitoring.fold.MonitoringListing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/// A line of the list of published reports. Read only.
@Entity
@Immutable
@Table(schema = MonitoringListing.SCHEMA, name = "report")
@SuppressWarnings("NullAway.Init")
public class ReportRow extends PanacheEntityBase {

    @Id
    public String id;

    public LocalDate firstDay;
    public LocalDate lastDay;
    public LocalDate publishedOn;
    public String publishedBy;

    /// Newest period first.
    static List<ReportRow> list(Paging paging) {
        String order = " order by lastDay desc, id desc";
        Optional<Cursor> after = paging.after(2);
        return (after.isEmpty()
                        ? ReportRow.<ReportRow>find("1 = 1" + order)
                        : ReportRow.<ReportRow>find(
                                "lastDay < ?1 or (lastDay = ?1 and id < ?2)" + order,
                                after.get().date(0),
                                after.get().key(1)))
                .range(0, paging.fetch() - 1)
                .list();
    }

    Cursor place() {
        return Cursor.of(lastDay, id);
    }
}
