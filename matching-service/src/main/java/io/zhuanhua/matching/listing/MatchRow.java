package io.zhuanhua.matching.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A proposal as lists show it, read only.
@Entity
@Table(schema = "match_listing", name = "match")
public class MatchRow extends PanacheEntityBase {

    @Id
    public String match = "";

    public String need = "";
    public String offer = "";
    public String enterprise = "";
    public String holder = "";
    public int score;
    public String[] reasons = {};
    public LocalDate proposedOn = LocalDate.EPOCH;
    public String status = "";
    public @Nullable LocalDate answeredOn;
    public @Nullable String note;
    public int version;
}
