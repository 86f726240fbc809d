package io.zhuanhua.matching.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A patent on offer as lists show it, read only.
@Entity
@Table(schema = "match_listing", name = "offer")
public class OfferRow extends PanacheEntityBase {

    @Id
    public String offer = "";

    public String holder = "";
    public String holderName = "";
    public @Nullable String number;
    public @Nullable String reference;
    public String title = "";
    public String[] ipc = {};
    public String[] transferTypes = {};
    public @Nullable Long askingPriceFen;
    public LocalDate offeredOn = LocalDate.EPOCH;
    public String status = "";
    public int version;
}
