package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.rules.review.Noting.Fact;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a clerk notes of an application.
///
/// @param amount of other funds, of patents that do not count, or of the period before
/// @param source who gave other funds, in words
/// @param document 文号 or voucher that shows it; of an apportioned amount, how it was found
public record AskedNote(
        @Nullable What what,
        @Nullable Money amount,
        @Nullable String source,
        @Nullable String document) {

    /// Which fact.
    public enum What {
        OTHER_FUNDS,
        ACCEPTANCE,
        APPORTIONED,
        BASELINE;

        boolean hasAmount() {
            return this != ACCEPTANCE;
        }
    }

    /// @throws Refused with everything that is missing
    Fact fact() {
        Checks checks = new Checks();
        checks.that(what != null, ValueProblem.REQUIRED, "/what");
        boolean wanted = what == null || what.hasAmount();
        checks.that(!wanted || amount != null, ValueProblem.REQUIRED, "/amount");
        String from = what == What.OTHER_FUNDS ? checks.text("/source", source, 200) : "";
        String shown = checks.text("/document", document, 500);
        checks.refuseIfAny();
        String paper = Objects.requireNonNull(shown);
        Money sum = amount == null ? Money.ZERO : amount;
        return switch (Objects.requireNonNull(what)) {
            case OTHER_FUNDS -> new Fact.OtherFunds(Objects.requireNonNull(from), sum, paper);
            case ACCEPTANCE -> new Fact.Acceptance(paper);
            case APPORTIONED -> new Fact.Apportioned(sum, paper);
            case BASELINE -> new Fact.Baseline(sum, paper);
        };
    }
}
