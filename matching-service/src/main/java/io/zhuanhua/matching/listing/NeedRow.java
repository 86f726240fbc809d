package io.zhuanhua.matching.listing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A need as lists show it, read only.
@Entity
@Table(schema = "match_listing", name = "need")
public class NeedRow extends PanacheEntityBase {

    @Id
    public String need = "";

    public String enterprise = "";
    public String enterpriseName = "";
    public String title = "";
    public @Nullable String industry;
    public String[] ipc = {};
    public LocalDate registeredOn = LocalDate.EPOCH;
    public @Nullable LocalDate deadline;
    public boolean directed;
    public String[] invited = {};
    public String status = "";
    public int version;
}
