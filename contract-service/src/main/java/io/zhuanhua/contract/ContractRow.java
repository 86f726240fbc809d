package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contract in the listing, read only.
public final class ContractRow {

    public final String id;
    public final String caseNumber;
    public final String contractNumber;
    public final ContractStatus status;
    public final LocalDate signedOn;
    public final LocalDate submittedOn;
    public final TransferType transferType;
    public final String transferor;
    public final String transferee;
    public final String agency;
    public final long totalFen;
    public final long technicalFen;
    public final int patents;
    public final int recorded;
    public final int mismatched;
    public final int hopeless;
    public final @Nullable LocalDate allSignedOn;
    public final @Nullable LocalDate returnedUntil;

    ContractRow(ResultSet row) throws SQLException {
        id = row.getString("id");
        caseNumber = row.getString("case_number");
        contractNumber = row.getString("contract_number");
        status = ContractStatus.valueOf(row.getString("status"));
        signedOn = row.getObject("signed_on", LocalDate.class);
        submittedOn = row.getObject("submitted_on", LocalDate.class);
        transferType = TransferType.valueOf(row.getString("transfer_type"));
        transferor = row.getString("transferor");
        transferee = row.getString("transferee");
        agency = row.getString("agency");
        totalFen = row.getLong("total_fen");
        technicalFen = row.getLong("technical_fen");
        patents = row.getInt("patents");
        recorded = row.getInt("recorded");
        mismatched = row.getInt("mismatched");
        hopeless = row.getInt("hopeless");
        allSignedOn = row.getObject("all_signed_on", LocalDate.class);
        returnedUntil = row.getObject("returned_until", LocalDate.class);
    }

    /// @param staleBefore a contract that all sides had signed before that day is stale as long as it waits
    ContractItem item(LocalDate staleBefore, LocalDate today) {
        return new ContractItem(
                id,
                caseNumber,
                contractNumber,
                shown(staleBefore),
                signedOn,
                submittedOn,
                transferType,
                transferor,
                transferee,
                agency,
                new Money(totalFen).toString(),
                new Money(technicalFen).toString(),
                patents,
                recorded,
                mismatched,
                isOver(returnedUntil, today));
    }

    /// Whether the last day for what was handed back has passed; nothing was where there is none.
    static boolean isOver(@Nullable LocalDate lastDay, LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /// As `VerificationResult` shows it.
    private ContractStatus shown(LocalDate staleBefore) {
        if (status != ContractStatus.SIGNED) {
            return status;
        }
        if (hopeless == patents) {
            return ContractStatus.FAILED;
        }
        boolean waits = recorded + mismatched < patents && mismatched == hopeless;
        boolean tooLong = allSignedOn != null && allSignedOn.isBefore(staleBefore);
        return waits && tooLong ? ContractStatus.STALE : ContractStatus.SIGNED;
    }
}
