package io.zhuanhua.kit.probe;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/// A row of the list, read only.
@Entity
@Table(schema = "probe_listing", name = "note")
public class NoteRow extends PanacheEntityBase {

    @Id
    public String contract = "";

    public String reason = "";

    public LocalDate notedOn = LocalDate.EPOCH;
}
