package io.zhuanhua.monitoring.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.monitoring.fold.MonitoringListing;
import io.zhuanhua.monitoring.rules.CaseFacts;
import io.zhuanhua.monitoring.rules.Side;
import jakarta.persistence.Entity;
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

/// One line per case: its contract joined with the match before it and the product and subsidy after it. Read only.
@Entity
@Immutable
@Table(schema = MonitoringListing.SCHEMA, name = "case_line")
@SuppressWarnings("NullAway.Init")
public class CaseRow extends PanacheEntityBase {

    @Id
    public String contract;

    public String caseNumber;
    public String contractNumber;
    public String transferType;
    public LocalDate textDate;
    public LocalDate submittedOn;
    public @Nullable LocalDate signedOn;
    public @Nullable LocalDate verifiedOn;
    public @Nullable LocalDate effectiveOn;
    public @Nullable LocalDate cancelledOn;
    public @Nullable String cancelReason;
    public @Nullable LocalDate returnedOn;
    public @Nullable LocalDate returnedUntil;
    public @Nullable String returnReason;
    public @Nullable String transferor;
    public String transferorName;
    public @Nullable String transferee;
    public String transfereeName;
    public @Nullable String agency;
    public String agencyName;
    public String units;
    public String signedUnits;
    public String currency;
    public BigDecimal total;
    public BigDecimal technical;
    public @Nullable String technicalContractNumber;
    public @Nullable String match;
    public String patents;
    public int patentCount;
    public int recordedCount;
    public int mismatchCount;
    public String records;
    public @Nullable String product;
    public @Nullable String need;
    public @Nullable String offer;
    public @Nullable LocalDate needOn;
    public @Nullable LocalDate proposedOn;
    public @Nullable LocalDate acceptedOn;
    public @Nullable LocalDate filedOn;
    public @Nullable String application;
    public @Nullable String applicationStatus;
    public @Nullable LocalDate appliedOn;
    public @Nullable BigDecimal computed;
    public @Nullable BigDecimal proposed;
    public @Nullable LocalDate grantedOn;
    public @Nullable BigDecimal granted;
    public @Nullable LocalDate paidOn;
    public @Nullable BigDecimal paid;
    public @Nullable String notice;
    public @Nullable LocalDate publishedOn;
    public @Nullable LocalDate lastDay;
    public @Nullable LocalDate applicationChangedOn;
    public @Nullable String applicationReason;
    public @Nullable Integer openObjections;
    public String words;

    /// @param unit only cases to which this unit is a party; empty for all
    static Optional<CaseRow> numbered(String caseNumber, Optional<CreditCode> unit) {
        return CaseRow.<CaseRow>find("caseNumber", caseNumber)
                .firstResultOptional()
                .filter(row -> unit.map(code -> row.concerns(code.text())).orElse(true));
    }

    /// Newest first.
    ///
    /// @param unit only cases to which this unit is a party; empty for all
    /// @param search any number or name, or a part of one; empty for anything
    static List<CaseRow> list(Optional<CreditCode> unit, String search, CaseStatus status, Paging paging) {
        StringBuilder where = new StringBuilder(status.condition());
        Map<String, Object> parameters = new HashMap<>();
        unit.ifPresent(code -> {
            where.append(" and units like :unit");
            parameters.put("unit", "%" + code.text() + "%");
        });
        int place = 0;
        for (String word : normal(search).split(" ", -1)) {
            if (!word.isEmpty()) {
                where.append(" and words like :word").append(place).append(" escape '!'");
                parameters.put("word" + place++, "%" + word.replaceAll("([!%_])", "!$1") + "%");
            }
        }
        paging.after(2).ifPresent(cursor -> {
            where.append(" and (submittedOn < :day or (submittedOn = :day and caseNumber < :number))");
            parameters.put("day", cursor.date(0));
            parameters.put("number", cursor.key(1));
        });
        return CaseRow.<CaseRow>find(where + " order by submittedOn desc, caseNumber desc", parameters)
                .range(0, paging.fetch() - 1)
                .list();
    }

    /// Patent numbers are stored without `ZL` and without the dot before the check digit.
    private static String normal(String search) {
        String plain = java.text.Normalizer.normalize(search.strip(), java.text.Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return plain.replaceAll("(?:zl)?(\\d{8}|\\d{12})\\.([\\dx])", "$1$2").replaceAll("\\s+", " ");
    }

    Cursor place() {
        return Cursor.of(submittedOn, caseNumber);
    }

    public boolean concerns(String unit) {
        return List.of(units.split(" ", -1)).contains(unit);
    }

    /// Status code of the whole case as the house words it: that of the subsidy once there is one.
    public String status() {
        if (cancelledOn != null) {
            return verifiedOn == null ? "CANCELLED" : "REVERSED";
        }
        if (returnedOn != null) {
            return "RETURNED";
        }
        if (applicationStatus != null) {
            return applicationStatus;
        }
        return verifiedOn != null ? "VERIFIED" : signedOn != null ? "SIGNED" : "SUBMITTED";
    }

    /// What the subsidy comes to as far as is known; null before an application.
    public @Nullable BigDecimal subsidy() {
        return Stream.of(paid, granted, proposed, computed)
                .filter(amount -> amount != null)
                .findFirst()
                .orElse(null);
    }

    public CaseFacts facts() {
        return new CaseFacts(
                caseNumber,
                contract,
                contractNumber,
                new Side(transferorName, transferor),
                new Side(transfereeName, transferee),
                new Side(agencyName, agency),
                technical,
                words(units, " "),
                words(signedUnits, " "),
                patentCount,
                recordedCount,
                mismatchCount,
                words(records, "\n"),
                product,
                returned(),
                new CaseFacts.Reached(
                        needOn, proposedOn, acceptedOn, submittedOn, signedOn, verifiedOn, filedOn, cancelledOn));
    }

    private CaseFacts.@Nullable Returned returned() {
        return returnedOn == null || returnedUntil == null
                ? null
                : new CaseFacts.Returned(String.valueOf(returnReason), returnedOn, returnedUntil);
    }

    private static List<String> words(String joined, String by) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(by, -1));
    }
}
