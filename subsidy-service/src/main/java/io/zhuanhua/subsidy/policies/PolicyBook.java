package io.zhuanhua.subsidy.policies;

import io.quarkus.panache.common.Sort;
import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policies;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;

/// The policies: those that are shipped, read from the database once, and those that were published here, read from
/// the journal each time, so that a version counts everywhere as soon as it is published. A shipped policy that cannot
/// be understood keeps the service from starting.
@ApplicationScoped
public class PolicyBook {

    private final Journal journal;
    private volatile List<Policy> shipped = List.of();

    PolicyBook(Journal journal) {
        this.journal = journal;
    }

    @ActivateRequestContext
    void load(@Observes StartupEvent event) {
        shipped = PolicyRow.<PolicyRow>listAll(Sort.by("id").and("version")).stream()
                .map(PolicyBook::policy)
                .toList();
    }

    public Policies all() {
        return versions().policies();
    }

    /// With the drafts.
    public Versions versions() {
        return versions(journal.read(PolicyEvent.STREAM));
    }

    /// As they stand after that history of theirs.
    public Versions versions(History history) {
        return Versions.of(shipped, history.events(PolicyEvent.class));
    }

    /// The version a computation was made under.
    public Policy of(Computation computation) {
        return all().version(computation.policyId(), computation.policyVersion())
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
