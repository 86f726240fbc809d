package io.zhuanhua.subsidy.policies;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/// One version of a policy, without its parameters. Never changed.
@Entity
@Table(schema = "public", name = "policy")
@IdClass(PolicyRow.Key.class)
public class PolicyRow extends PanacheEntityBase {

    @Id
    public String id = "";

    @Id
    public int version;

    public String title = "";

    public String citation = "";

    /// Identity of a version.
    public record Key(String id, int version) implements Serializable {}
}
