package io.zhuanhua.subsidy.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One application in a list.
@Entity
@Immutable
@Table(schema = SubsidyListing.NAME, name = "listed_application")
public class ApplicationRow extends PanacheEntityBase {

    @Id
    public String application = "";

    public String contract = "";

    public String contractNumber = "";

    public String caseNumber = "";

    public String agency = "";

    public String agencyName = "";

    @Enumerated(EnumType.STRING)
    public ApplicationStatus status = ApplicationStatus.NONE;

    public LocalDate appliedOn = LocalDate.EPOCH;

    public LocalDate movedOn = LocalDate.EPOCH;

    public BigDecimal computed = BigDecimal.ZERO;

    public @Nullable BigDecimal amount;

    public @Nullable String notice;

    public int openObjections;

    public @Nullable LocalDate grantedOn;

    public @Nullable LocalDate paidOn;

    public @Nullable String voucher;
}
