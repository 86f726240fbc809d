package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.WindowEvent.WindowDrafted;
import io.zhuanhua.events.WindowId;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.money.BeforeInputs;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.PerformanceInputs;
import io.zhuanhua.subsidy.rules.money.PoolInputs;
import io.zhuanhua.subsidy.rules.policy.AmountRule;
import io.zhuanhua.subsidy.rules.policy.Instalments;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.Terms;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import io.zhuanhua.subsidy.windows.WindowBook;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// 怎么算的: an amount step by step, as somebody who does not compute for a living can follow it.
@Path("/subsidies/applications/{id}/explanation")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ExplanationPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance explanation(
                ShownApplication application, Explanation explanation, List<Explained> steps, List<Parameter> open);
    }

    /// One step, the clause it rests on, and the figures it works with.
    public record Explained(Step step, Parameter clause, List<Input> figures) {

        public boolean isUnchanged() {
            return step.before().value().compareTo(step.after().value()) == 0;
        }
    }

    private final ApplicationBook applications;
    private final ApplicationViews views;
    private final PolicyBook policies;
    private final WindowBook windows;

    ExplanationPage(ApplicationBook applications, ApplicationViews views, PolicyBook policies, WindowBook windows) {
        this.applications = applications;
        this.views = views;
        this.policies = policies;
        this.windows = windows;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ApplicationId id) {
        Case one = applications.get(id);
        views.requireReadable(one);
        Explanation explanation = views.explanation(one);
        Policy policy = policies.all()
                .version(explanation.policy().id(), explanation.policy().version())
                .orElseThrow();
        Iterator<UnitCap> caps = policy.terms().unitCaps().iterator();
        List<Explained> steps = new ArrayList<>();
        int place = 0;
        for (Step step : explanation.steps()) {
            boolean capped = step.rule().equals(Calculation.CAP);
            Parameter clause = capped
                    ? policy.parameter(place == 0 ? Terms.CAP_PERIOD : Terms.MORE_CAPS)
                    : clause(one, policy, step.rule());
            Set<String> figures = capped ? figures(caps.next(), place++) : figures(step.rule());
            steps.add(new Explained(
                    step,
                    clause,
                    explanation.inputs().stream()
                            .filter(input -> figures.contains(input.name()))
                            .toList()));
        }
        return Templates.explanation(views.shown(one), explanation, steps, policy.unconfirmed());
    }

    /// The inputs that the step of a cap works with.
    private static Set<String> figures(UnitCap cap, int place) {
        return Set.of(
                place == 0 ? Terms.UNIT_CAP : Computing.ofCap(Computing.CAP_LIMIT, cap, place),
                Computing.ofCap(Computing.CAP_USED, cap, place),
                Computing.ofCap(Computing.CAP_GROUP, cap, place));
    }

    /// The inputs that a step works with, beside the amount before it.
    private static Set<String> figures(String rule) {
        return switch (rule) {
            case Calculation.RATE -> Set.of(Terms.RATE);
            case Calculation.BRACKETS -> Set.of(AmountRule.Brackets.PARAMETER, BeforeInputs.COUNTED);
            case Calculation.FIXED -> Set.of(AmountRule.Fixed.PARAMETER, BeforeInputs.COUNTED);
            case Calculation.INCREMENT ->
                Set.of(AmountRule.Increment.PARAMETER, BeforeInputs.COUNTED, BeforeInputs.BASELINE);
            case Calculation.PATENTS -> Set.of(PerformanceInputs.EXCLUDED);
            case Calculation.ADVANCE -> Set.of(Instalments.ADVANCE, BeforeInputs.ACCEPTED);
            case Calculation.EARLIER -> Set.of(BeforeInputs.EARLIER);
            case Calculation.OFFSET -> Set.of(BeforeInputs.OTHER_FUNDS);
            case Calculation.CONTRACT_CAP -> Set.of(Terms.CONTRACT_CAP);
            case Calculation.SHARE -> Set.of(Computing.SHARE, BeforeInputs.AGENCIES);
            case Calculation.ROUNDING -> Set.of(Terms.ROUNDING_UNIT, Terms.ROUNDING_MODE);
            case Calculation.POOL -> Set.of(PoolInputs.LEFT, PoolInputs.CLAIMS, PoolInputs.EXTRA);
            case Calculation.BUDGET -> Set.of(Computing.BUDGET_LEFT);
            default -> Set.of();
        };
    }

    /// What a step rests on: the call of the window for its money, and otherwise a parameter of the policy.
    private Parameter clause(Case one, Policy policy, String rule) {
        WindowId id = one.state().asked().applied().window();
        if (id == null || !rule.equals(Calculation.POOL)) {
            return policy.parameter(clause(rule));
        }
        WindowDrafted window = windows.all().find(id).orElseThrow().text();
        String call = window.document() + " " + window.title();
        return new Parameter(rule, window.strategy().name(), Standing.CONFIRMED, call, "", "");
    }

    /// The parameter of the policy that a step applies.
    private static String clause(String rule) {
        return switch (rule) {
            case Calculation.BASE, Calculation.PATENTS -> Terms.BASE;
            case Calculation.ROYALTY -> Terms.ROYALTIES;
            case Calculation.RATE -> Terms.RATE;
            case Calculation.BRACKETS -> AmountRule.Brackets.PARAMETER;
            case Calculation.FIXED -> AmountRule.Fixed.PARAMETER;
            case Calculation.INCREMENT -> AmountRule.Increment.PARAMETER;
            case Calculation.ADVANCE -> Instalments.ADVANCE;
            case Calculation.EARLIER -> Instalments.SUPPLEMENTARY;
            case Calculation.OFFSET -> Terms.OTHER_FUNDS;
            case Calculation.CONTRACT_CAP -> Terms.CONTRACT_CAP;
            case Calculation.SHARE -> Terms.SHARES;
            case Calculation.ROUNDING -> Terms.ROUNDING_MODE;
            case Calculation.POOL, Calculation.BUDGET -> Terms.WHEN_BUDGET_IS_SHORT;
            default -> throw new IllegalArgumentException("no step " + rule);
        };
    }
}
