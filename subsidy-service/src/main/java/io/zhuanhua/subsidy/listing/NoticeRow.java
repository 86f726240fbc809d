package io.zhuanhua.subsidy.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One public notice in a list.
@Entity
@Immutable
@Table(schema = SubsidyListing.NAME, name = "notice")
public class NoticeRow extends PanacheEntityBase {

    @Id
    public String notice = "";

    public LocalDate publishedOn = LocalDate.EPOCH;

    public LocalDate lastDay = LocalDate.EPOCH;

    public int items;

    public BigDecimal amount = BigDecimal.ZERO;

    public int objections;

    public @Nullable LocalDate closedOn;
}
