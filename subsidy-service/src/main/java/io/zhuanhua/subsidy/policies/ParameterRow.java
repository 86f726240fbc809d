package io.zhuanhua.subsidy.policies;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/// One parameter of one version of a policy. Never changed.
@Entity
@Table(schema = "public", name = "policy_parameter")
@IdClass(ParameterRow.Key.class)
public class ParameterRow extends PanacheEntityBase {

    @Id
    public String policyId = "";

    @Id
    public int policyVersion;

    @Id
    public String name = "";

    public int ordinal;

    public String value = "";

    @Enumerated(EnumType.STRING)
    public Standing standing = Standing.UNCONFIRMED;

    public String citation = "";

    public String question = "";

    @Column(name = "question_en")
    public String questionInEnglish = "";

    Parameter parameter() {
        return new Parameter(name, value, standing, citation, question, questionInEnglish);
    }

    /// Identity of a parameter.
    public record Key(String policyId, int policyVersion, String name) implements Serializable {}
}
