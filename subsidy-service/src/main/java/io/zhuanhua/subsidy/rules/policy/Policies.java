package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All policies in all their versions, and which of them is to be used.
public record Policies(List<Policy> all) {

    public Policies {
        all = List.copyOf(all);
    }

    /// The policy for a contract: the newest version made for its day of signing. A later version for later
    /// contracts leaves older contracts where they were.
    ///
    /// @throws Refused `POLICY_NOT_IN_FORCE`
    public Policy forSigning(LocalDate signedOn) {
        return find(signedOn)
                .orElseThrow(() -> new Refused(SubsidyProblem.POLICY_NOT_IN_FORCE, "", signedOn.toString()));
    }

    /// The same, if there is one.
    public Optional<Policy> find(LocalDate signedOn) {
        return all.stream()
                .filter(policy -> policy.validity().coversSigning(signedOn))
                .max(Comparator.comparing((Policy policy) -> policy.validity().signedFrom())
                        .thenComparing(Policy::version));
    }

    public Optional<Policy> version(String id, int version) {
        return all.stream()
                .filter(policy -> policy.id().equals(id) && policy.version() == version)
                .findFirst();
    }

    /// First day for which any version of the policy was made: nobody has applied under it before.
    public LocalDate since(String id) {
        return all.stream()
                .filter(policy -> policy.id().equals(id))
                .map(policy -> policy.validity().signedFrom())
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("no policy " + id));
    }

    /// The newest version of each policy.
    public List<Policy> newest() {
        return all.stream()
                .filter(policy -> all.stream()
                        .noneMatch(other -> other.id().equals(policy.id()) && other.version() > policy.version()))
                .toList();
    }
}
