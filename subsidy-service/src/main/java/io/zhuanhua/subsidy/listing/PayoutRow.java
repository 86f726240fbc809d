package io.zhuanhua.subsidy.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.subsidy.rules.payout.PayoutStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/// One payout batch in a list.
@Entity
@Immutable
@Table(schema = SubsidyListing.NAME, name = "payout")
public class PayoutRow extends PanacheEntityBase {

    @Id
    public String batch = "";

    public LocalDate drawnUpOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    public PayoutStatus status = PayoutStatus.NONE;

    public int orders;

    public BigDecimal amount = BigDecimal.ZERO;

    public int open;
}
