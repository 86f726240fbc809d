package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Computation;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Finding;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.ui.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One application as a person at its desk sees it.
///
/// @param facts what is known of its contract
/// @param findings what to look at before deciding
/// @param now the amount that would be decided now, for the bureau; null when none can be, or for others
/// @param notNow why no amount can be decided now, for the bureau; empty when one can, or for others
/// @param due the step that waits for this very person; null when none does
/// @param moves what this person may do with it between the decisions of its steps
/// @param doors what else this person may do
/// @param unconfirmed what of the policy is not confirmed
/// @param missing papers the policy asks for that have not been handed in
/// @param changes what has changed since the agency was told its amount, for the bureau (story 11)
/// @param clawback whether a recovery was ever opened for it
/// @param key of the next command, so that a second click is the same command
public record ApplicationScreen(
        ShownApplication application,
        ContractFacts facts,
        List<Finding> findings,
        @Nullable Computation now,
        FormErrors notNow,
        @Nullable ReviewStep due,
        MoveDoors moves,
        Doors doors,
        List<Parameter> unconfirmed,
        List<DocumentType> missing,
        List<Changes.Change> changes,
        boolean clawback,
        String key) {

    /// @param reject whether the director may still take the proposal back
    /// @param note whether the clerk may note what the amount depends on
    public record Doors(
            boolean confirm,
            boolean resubmit,
            boolean withdraw,
            boolean reject,
            boolean pay,
            boolean fraud,
            boolean note,
            boolean named) {}

    public List<Stage> stages() {
        return Stage.of(application.status(), application.decisions());
    }
}
