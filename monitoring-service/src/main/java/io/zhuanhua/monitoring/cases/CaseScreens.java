package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.WorkingDays;
import io.zhuanhua.kit.clock.LegalCalendar;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.monitoring.cases.CaseEvents.Recorded;
import io.zhuanhua.monitoring.figures.FigureWords;
import io.zhuanhua.ui.Moment;
import io.zhuanhua.ui.Step;
import io.zhuanhua.ui.Tab;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Puts the page of a case together.
@ApplicationScoped
class CaseScreens {

    private static final List<String> TABS = List.of("contract", "patents", "subsidy", "decisions");

    private final FigureWords words;
    private final LegalCalendar calendar;
    private final CasePatents patents;
    private final LegalClock clock;
    private final Caller caller;

    CaseScreens(FigureWords words, LegalCalendar calendar, CasePatents patents, LegalClock clock, Caller caller) {
        this.words = words;
        this.calendar = calendar;
        this.patents = patents;
        this.clock = clock;
        this.caller = caller;
    }

    CaseScreen of(CaseFile.Opened opened, String asked) {
        CaseRow row = opened.row();
        String tab = TABS.contains(asked) ? asked : TABS.getFirst();
        return new CaseScreen(
                row,
                CaseSteps.of(row).stream()
                        .map(stop ->
                                new Step(words.get("step-" + stop.key()), stop.tone(), Optional.ofNullable(stop.on())))
                        .toList(),
                publicity(row),
                TABS.stream()
                        .map(each -> new Tab(
                                words.get("case-tab-" + each),
                                "/cases/" + row.caseNumber + "?tab=" + each + "#case",
                                each.equals(tab)))
                        .toList(),
                tab,
                opened.lines().stream().map(line -> moment(row, line)).toList(),
                patents.of(row.contract),
                opened.lines().stream()
                        .filter(line -> line.readable() && isDecision(line.event()))
                        .map(line -> decision(row, line.event()))
                        .toList(),
                mayExplain(row));
    }

    /// The explanation is the agency's and the bureau's.
    private boolean mayExplain(CaseRow row) {
        CreditCode unit = caller.unit();
        return row.application != null
                && (caller.readsAll() || (unit != null && unit.text().equals(row.agency)));
    }

    private String publicity(CaseRow row) {
        LocalDate from = row.publishedOn;
        LocalDate last = row.lastDay;
        boolean open = "IN_PUBLICITY".equals(row.applicationStatus) || "OBJECTED".equals(row.applicationStatus);
        if (!open || from == null || last == null) {
            return "";
        }
        LocalDate today = clock.today();
        WorkingDays days = calendar.workingDays();
        OptionalInt all = days.between(from, last);
        OptionalInt gone = days.between(from, today.isAfter(last) ? last : today);
        return all.isEmpty() || gone.isEmpty()
                ? words.get("case-publicity-until", last)
                : words.get("case-publicity", gone.getAsInt(), all.getAsInt());
    }

    private Moment moment(CaseRow row, CaseFile.Opened.Line line) {
        Recorded event = line.event();
        String by = event.role() == null
                ? event.account()
                : event.account() + " " + words.get("role-" + event.role().toLowerCase(java.util.Locale.ROOT));
        return new Moment(
                event.happenedOn(),
                words.get("event-" + event.kind()),
                event.kind(),
                by,
                line.readable() ? note(event) : "",
                "/cases/" + row.caseNumber + "/events/" + event.id());
    }

    /// The one value of the content that tells one such event from another.
    private static String note(Recorded event) {
        List<Fact> facts = Fact.of(event.payload());
        return Stream.of("reason", "record", "voucher", "filingNumber", "decision.amount", "amount", "party", "title")
                .flatMap(place -> facts.stream().filter(fact -> fact.place().equals(place)))
                .map(Fact::value)
                .limit(2)
                .reduce((first, second) -> first + " · " + second)
                .orElse("");
    }

    private static boolean isDecision(Recorded event) {
        return event.family().equals("application");
    }

    private CaseScreen.Decision decision(CaseRow row, Recorded event) {
        String reason = Fact.of(event.payload()).stream()
                .filter(fact -> fact.place().equals("reason"))
                .map(Fact::value)
                .findFirst()
                .orElse("");
        String role = event.role() == null
                ? ""
                : words.get("role-" + Objects.requireNonNull(event.role()).toLowerCase(java.util.Locale.ROOT));
        return new CaseScreen.Decision(
                event.happenedOn(),
                words.get("event-" + event.kind()),
                event.account(),
                role,
                reason,
                "/cases/" + row.caseNumber + "/events/" + event.id());
    }
}
