package io.zhuanhua.matching.rules;

import static java.util.Objects.requireNonNull;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.MatchEvent.NeedEvent;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may happen to a need.
public final class NeedRules {

    private NeedRules() {}

    /// Checks a need as written and says everything wrong with it at once.
    ///
    /// @param own whose need it is when the request does not say
    public static NeedRegistered register(NeedId id, RegisterNeed asked, Unit own, LocalDate today) {
        Checks checks = new Checks();
        CreditCode enterprise = Units.code(checks, "/enterprise", asked.enterprise(), own);
        String name = Units.name(checks, "/enterprise", asked.enterprise(), own, enterprise);
        String title = checks.text("/title", asked.title(), Wording.TITLE);
        String content = checks.text("/content", asked.content(), Wording.BODY);
        String industry = checks.optional("/industry", asked.industry(), Wording::industry);
        List<String> ipc = Wording.each(checks, "/ipc", asked.ipc(), Wording.CODES, Wording::ipc);
        List<String> keywords = Wording.each(
                checks, "/keywords", asked.keywords(), Wording.CODES, word -> Wording.atMost(word, Wording.KEYWORD));
        Money budget = checks.optional("/budget", asked.budget(), Money::parse);
        LocalDate deadline = checks.optional("/deadline", asked.deadline(), LegalDates::parse);
        checks.that(
                deadline == null || !deadline.isBefore(today), MatchingProblem.DEADLINE_PAST, "/deadline", "" + today);
        List<CreditCode> invited = invited(checks, asked);
        checks.refuseIfAny();
        return new NeedRegistered(
                id,
                requireNonNull(enterprise),
                requireNonNull(name),
                requireNonNull(title),
                requireNonNull(content),
                industry,
                ipc,
                keywords,
                budget,
                today,
                deadline,
                invited);
    }

    /// Withdraws it. Asking again changes nothing.
    public static List<NeedEvent> withdraw(NeedId id, NeedState state, @Nullable String reason, LocalDate today) {
        String said = reason(reason);
        return state.status() == NeedState.Status.WITHDRAWN ? List.of() : List.of(new NeedWithdrawn(id, today, said));
    }

    /// A reason as written, at most 500 characters; empty when none was given.
    static String reason(@Nullable String typed) {
        Checks checks = new Checks();
        String said = checks.optionalText("/reason", typed, 500);
        checks.refuseIfAny();
        return said == null ? "" : said;
    }

    private static List<CreditCode> invited(Checks checks, RegisterNeed asked) {
        String visibility = asked.visibility() == null || asked.visibility().isBlank() ? "OPEN" : asked.visibility();
        boolean directed = visibility.equals("DIRECTED");
        checks.that(directed || visibility.equals("OPEN"), MatchingProblem.VISIBILITY_INVALID, "/visibility");
        boolean anybody = asked.invited() != null && !asked.invited().isEmpty();
        checks.that(!directed || anybody, MatchingProblem.INVITED_MISSING, "/invited");
        checks.that(directed || !anybody, MatchingProblem.INVITED_UNWANTED, "/invited");
        return Wording.each(checks, "/invited", asked.invited(), Wording.UNITS, CreditCode::parse);
    }
}
