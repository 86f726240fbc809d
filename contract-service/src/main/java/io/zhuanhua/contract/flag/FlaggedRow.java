package io.zhuanhua.contract.flag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/// A contract under a doubt, read only.
@Entity
@IdClass(FlaggedRow.Key.class)
@Table(schema = "contract_flags", name = "flagged")
public class FlaggedRow extends PanacheEntityBase {

    /// What makes it one row.
    public record Key(String contract, String flag) implements Serializable {}

    @Id
    public String contract = "";

    @Id
    public String flag = "";

    public String what = "";
    public String outcome = "";
    public @Nullable String reason;

    FlaggedItem item(boolean withFlag) {
        return new FlaggedItem(withFlag ? flag : null, what, outcome, reason);
    }
}
