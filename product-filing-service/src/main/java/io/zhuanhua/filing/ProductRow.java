package io.zhuanhua.filing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.filing.rules.ProductState;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A line of the list of products. Read only: [FilingListing] writes it.
@Entity
@Immutable
@Table(schema = FilingListing.SCHEMA, name = "product")
@SuppressWarnings("NullAway.Init")
public class ProductRow extends PanacheEntityBase {

    @Id
    public String id;

    public String enterprise;
    public String enterpriseName;
    public String name;
    public @Nullable String model;
    public String patents;
    public @Nullable String caseNumber;
    public LocalDate registeredOn;
    public @Nullable LocalDate filedOn;
    public @Nullable String filingNumber;
    public @Nullable Integer dataYear;
    public @Nullable BigDecimal salesRevenue;

    @Enumerated(EnumType.STRING)
    public ProductState.Status status;

    /// Numbers as papers print them.
    public List<String> patentsShown() {
        return Stream.of(patents.split(" "))
                .map(number -> new PatentNumber(number).shown())
                .toList();
    }

    /// Newest first.
    ///
    /// @param owner only products of this enterprise, empty for those of all
    /// @param words part of a name or number, empty for anything
    static List<ProductRow> list(
            Optional<CreditCode> owner, Optional<ProductState.Status> status, String words, Paging paging) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        owner.ifPresent(code -> {
            where.append(" and enterprise = :owner");
            parameters.put("owner", code.text());
        });
        status.ifPresent(wanted -> {
            where.append(" and status = :status");
            parameters.put("status", wanted);
        });
        if (!words.isBlank()) {
            where.append(" and (lower(name) like :words escape '!' or lower(enterpriseName) like :words escape '!'")
                    .append(" or patents like :words escape '!' or caseNumber like :words escape '!')");
            parameters.put("words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        Optional<Cursor> after = paging.after(2);
        after.ifPresent(cursor -> {
            where.append(" and (registeredOn < :day or (registeredOn = :day and id < :id))");
            parameters.put("day", cursor.date(0));
            parameters.put("id", cursor.key(1));
        });
        PanacheQuery<ProductRow> query = find(where + " order by registeredOn desc, id desc", parameters);
        return query.range(0, paging.fetch() - 1).list();
    }

    Cursor place() {
        return Cursor.of(registeredOn, id);
    }
}
