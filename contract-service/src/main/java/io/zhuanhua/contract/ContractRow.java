package io.zhuanhua.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A contract in the listing, read only.
@Entity
@Table(schema = "contract_listing", name = "contract")
public class ContractRow extends PanacheEntityBase {

    @Id
    public String id = "";

    public String caseNumber = "";
    public String contractNumber = "";

    @Enumerated(EnumType.STRING)
    public ContractStatus status = ContractStatus.SUBMITTED;

    public LocalDate signedOn = LocalDate.EPOCH;
    public LocalDate submittedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    public TransferType transferType = TransferType.ASSIGNMENT;

    public String transferor = "";
    public String transferee = "";
    public String agency = "";
    public long totalFen;
    public long technicalFen;
    public int patents;
    public int recorded;
    public int mismatched;
    public int hopeless;

    public @Nullable LocalDate allSignedOn;
    public @Nullable LocalDate returnedUntil;

    public String searched = "";

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
                returnedUntil != null && returnedUntil.isBefore(today));
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
