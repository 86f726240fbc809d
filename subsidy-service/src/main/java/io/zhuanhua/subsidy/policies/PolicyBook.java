package io.zhuanhua.subsidy.policies;

import io.quarkus.panache.common.Sort;
import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.events.Computation;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policies;
import io.zhuanhua.subsidy.rules.policy.Policy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// The policies as the database has them. Read once: a version never changes, and new ones come with a new
/// release. A policy that cannot be understood keeps the service from starting.
@ApplicationScoped
public class PolicyBook {

    private volatile Policies policies = new Policies(List.of());

    @ActivateRequestContext
    void load(@Observes StartupEvent event) {
        policies = new Policies(PolicyRow.<PolicyRow>listAll(Sort.by("id").and("version")).stream()
                .map(PolicyBook::policy)
                .toList());
    }

    public Policies all() {
        return policies;
    }

    /// The version a computation was made under.
    public Policy of(Computation computation) {
        return policies.version(computation.policyId(), computation.policyVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "no version %d of policy %s".formatted(computation.policyVersion(), computation.policyId())));
    }

    private static Policy policy(PolicyRow row) {
        List<Parameter> parameters = ParameterRow.<ParameterRow>list(
                        "policyId = ?1 and policyVersion = ?2", Sort.by("ordinal"), row.id, row.version)
                .stream()
                .map(ParameterRow::parameter)
                .toList();
        return Policy.of(row.id, row.version, row.title, row.citation, parameters);
    }
}
