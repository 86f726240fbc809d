package io.zhuanhua.monitoring.cases;

import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.sql.Rows;
import io.zhuanhua.monitoring.fold.MonitoringListing;
import io.zhuanhua.monitoring.rules.CaseFacts;
import io.zhuanhua.monitoring.rules.Side;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line per case: its contract joined with the match before it and the product and subsidy after it. Read only.
public final class CaseRow {

    static final String SELECT = "SELECT * FROM " + MonitoringListing.SCHEMA + ".case_line";

    public final String contract;
    public final String caseNumber;
    public final String contractNumber;
    public final String transferType;
    public final LocalDate textDate;
    public final LocalDate submittedOn;
    public final @Nullable LocalDate signedOn;
    public final @Nullable LocalDate verifiedOn;
    public final @Nullable LocalDate effectiveOn;
    public final @Nullable LocalDate cancelledOn;
    public final @Nullable String cancelReason;
    public final @Nullable LocalDate returnedOn;
    public final @Nullable LocalDate returnedUntil;
    public final @Nullable String returnReason;
    public final @Nullable String transferor;
    public final String transferorName;
    public final @Nullable String transferee;
    public final String transfereeName;
    public final @Nullable String agency;
    public final String agencyName;
    public final String units;
    public final String signedUnits;
    public final BigDecimal total;
    public final BigDecimal technical;
    public final @Nullable String technicalContractNumber;
    public final @Nullable String match;
    public final String patents;
    public final int patentCount;
    public final int recordedCount;
    public final int mismatchCount;
    public final String records;
    public final @Nullable String product;
    public final @Nullable String need;
    public final @Nullable String offer;
    public final @Nullable LocalDate needOn;
    public final @Nullable LocalDate proposedOn;
    public final @Nullable LocalDate acceptedOn;
    public final @Nullable LocalDate filedOn;
    public final @Nullable String application;
    public final @Nullable String applicationStatus;
    public final @Nullable LocalDate appliedOn;
    public final @Nullable BigDecimal computed;
    public final @Nullable BigDecimal proposed;
    public final @Nullable LocalDate grantedOn;
    public final @Nullable BigDecimal granted;
    public final @Nullable LocalDate paidOn;
    public final @Nullable BigDecimal paid;
    public final @Nullable String notice;
    public final @Nullable LocalDate publishedOn;
    public final @Nullable LocalDate lastDay;
    public final @Nullable LocalDate applicationChangedOn;
    public final @Nullable String applicationReason;
    public final String words;

    CaseRow(ResultSet row) throws SQLException {
        contract = row.getString("contract");
        caseNumber = row.getString("case_number");
        contractNumber = row.getString("contract_number");
        transferType = row.getString("transfer_type");
        textDate = row.getObject("text_date", LocalDate.class);
        submittedOn = row.getObject("submitted_on", LocalDate.class);
        signedOn = row.getObject("signed_on", LocalDate.class);
        verifiedOn = row.getObject("verified_on", LocalDate.class);
        effectiveOn = row.getObject("effective_on", LocalDate.class);
        cancelledOn = row.getObject("cancelled_on", LocalDate.class);
        cancelReason = row.getString("cancel_reason");
        returnedOn = row.getObject("returned_on", LocalDate.class);
        returnedUntil = row.getObject("returned_until", LocalDate.class);
        returnReason = row.getString("return_reason");
        transferor = row.getString("transferor");
        transferorName = row.getString("transferor_name");
        transferee = row.getString("transferee");
        transfereeName = row.getString("transferee_name");
        agency = row.getString("agency");
        agencyName = row.getString("agency_name");
        units = row.getString("units");
        signedUnits = row.getString("signed_units");
        total = row.getBigDecimal("total");
        technical = row.getBigDecimal("technical");
        technicalContractNumber = row.getString("technical_contract_number");
        match = row.getString("match");
        patents = row.getString("patents");
        patentCount = row.getInt("patent_count");
        recordedCount = row.getInt("recorded_count");
        mismatchCount = row.getInt("mismatch_count");
        records = row.getString("records");
        product = row.getString("product");
        need = row.getString("need");
        offer = row.getString("offer");
        needOn = row.getObject("need_on", LocalDate.class);
        proposedOn = row.getObject("proposed_on", LocalDate.class);
        acceptedOn = row.getObject("accepted_on", LocalDate.class);
        filedOn = row.getObject("filed_on", LocalDate.class);
        application = row.getString("application");
        applicationStatus = row.getString("application_status");
        appliedOn = row.getObject("applied_on", LocalDate.class);
        computed = row.getBigDecimal("computed");
        proposed = row.getBigDecimal("proposed");
        grantedOn = row.getObject("granted_on", LocalDate.class);
        granted = row.getBigDecimal("granted");
        paidOn = row.getObject("paid_on", LocalDate.class);
        paid = row.getBigDecimal("paid");
        notice = row.getString("notice");
        publishedOn = row.getObject("published_on", LocalDate.class);
        lastDay = row.getObject("last_day", LocalDate.class);
        applicationChangedOn = row.getObject("application_changed_on", LocalDate.class);
        applicationReason = row.getString("application_reason");
        words = row.getString("words");
    }

    /// Every case there is.
    public static List<CaseRow> all(Connection connection) throws SQLException {
        return Rows.select(connection, SELECT, CaseRow::new);
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
