package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.events.PolicyEvent.PolicyDiscarded;
import io.zhuanhua.events.PolicyEvent.PolicyDrafted;
import io.zhuanhua.events.PolicyEvent.PolicyPublished;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The shipped versions, those that were published here, and the drafts.
///
/// @param drafts by policy and version, as they were drafted last
public record Versions(Policies policies, Map<Key, PolicyDrafted> drafts) {

    /// Which version of which policy.
    public record Key(String policyId, int version) {

        static Key of(PolicyEvent event) {
            return new Key(event.policyId(), event.version());
        }
    }

    /// @param shipped those that came with the house
    public static Versions of(List<Policy> shipped, List<PolicyEvent> history) {
        List<Policy> published = new ArrayList<>(shipped);
        Map<Key, PolicyDrafted> drafts = new LinkedHashMap<>();
        for (PolicyEvent event : history) {
            switch (event) {
                case PolicyDrafted draft -> drafts.put(Key.of(draft), draft);
                case PolicyPublished done -> {
                    PolicyDrafted draft = drafts.remove(Key.of(done));
                    if (draft != null) {
                        published.add(policy(draft));
                    }
                }
                case PolicyDiscarded gone -> drafts.remove(Key.of(gone));
            }
        }
        return new Versions(new Policies(published), Map.copyOf(drafts));
    }

    public Optional<PolicyDrafted> draft(String policyId, int version) {
        return Optional.ofNullable(drafts.get(new Key(policyId, version)));
    }

    /// The newest published version of that policy.
    public Optional<Policy> newest(String policyId) {
        return policies.newest().stream()
                .filter(policy -> policy.id().equals(policyId))
                .findFirst();
    }

    /// The version a draft would become.
    ///
    /// @throws IllegalArgumentException when it cannot be understood
    public static Policy policy(PolicyDrafted draft) {
        return Policy.of(
                draft.policyId(),
                draft.version(),
                draft.title(),
                draft.citation(),
                draft.parameters().stream()
                        .map(each -> new Parameter(
                                each.name(),
                                each.value(),
                                Standing.valueOf(each.standing()),
                                each.citation(),
                                each.question(),
                                each.questionInEnglish()))
                        .toList());
    }
}
