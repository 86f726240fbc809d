package io.zhuanhua.monitoring.reports;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.ReportEvent.Figure;
import io.zhuanhua.events.ReportEvent.ReportPublished;
import io.zhuanhua.journal.History;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.monitoring.figures.FactsStore;
import io.zhuanhua.monitoring.figures.FigureWords;
import io.zhuanhua.monitoring.fold.MonitoringListing;
import io.zhuanhua.monitoring.rules.ApplicationFacts;
import io.zhuanhua.monitoring.rules.CaseFacts;
import io.zhuanhua.monitoring.rules.Facts;
import io.zhuanhua.monitoring.rules.Period;
import io.zhuanhua.monitoring.rules.ReportRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Puts a report together: the frozen figures, today's, and the cases of the period.
@ApplicationScoped
class Reports {

    private final ReportDesk desk;
    private final FactsStore store;
    private final LateEvents lateEvents;
    private final FigureWords words;
    private final LegalClock clock;
    private final Caller caller;
    private final DataSource database;

    Reports(
            ReportDesk desk,
            FactsStore store,
            LateEvents lateEvents,
            FigureWords words,
            LegalClock clock,
            Caller caller,
            DataSource database) {
        this.desk = desk;
        this.store = store;
        this.lateEvents = lateEvents;
        this.words = words;
        this.clock = clock;
        this.caller = caller;
        this.database = database;
    }

    /// Of a period not published yet: what it would say if it were published now.
    ///
    /// @throws io.zhuanhua.events.Refused `PERIOD_INVALID`
    Report of(String asked) {
        caller.require(caller.readsAll());
        Period period = Period.parse(asked);
        Facts facts = store.read();
        Envelope published =
                desk.published(period).map(History::entries).map(List::getFirst).orElse(null);
        ReportPublished report = published == null ? null : (ReportPublished) published.event();
        List<Figure> frozen = report == null ? List.of() : report.figures();
        List<Figure> today = ReportRules.figures(facts, period);
        return new Report(
                period,
                report == null ? null : report.publishedOn(),
                published == null ? null : published.actor().account(),
                clock.today(),
                store.cutOff().orElse(null),
                ReportRules.compare(frozen, today).stream().map(this::row).toList(),
                published == null ? List.of() : lateEvents.of(period, published.recordedAt()),
                cases(facts, period));
    }

    /// Those that are published, newest period first.
    <T> Page<T> published(Paging paging, Function<ReportRow, T> shown) {
        caller.require(caller.readsAll());
        Query asked = Query.of("SELECT * FROM " + MonitoringListing.SCHEMA + ".report");
        List<ReportRow> rows = asked.newest(paging, "last_day", "id").list(database, ReportRow::new);
        return Page.of(rows, paging, shown, ReportRow::place);
    }

    /// The month before this one: the report that is due next.
    Period lastMonth() {
        return Period.parse(YearMonth.from(clock.today()).minusMonths(1).toString());
    }

    /// 单位-事项-批次-日期.
    String fileName(Report report) {
        return words.chinese("report-office") + "-" + words.chinese("report-name-" + report.rhythm()) + "-"
                + report.period().text() + "-" + clock.today();
    }

    private Report.Row row(ReportRules.Line line) {
        return new Report.Row(words.name(line.code()), words.definition(line.code()), line);
    }

    private static List<Report.CaseLine> cases(Facts facts, Period period) {
        return facts.cases().stream()
                .map(each -> line(facts, each, period))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Report.CaseLine> line(Facts facts, CaseFacts of, Period period) {
        List<ApplicationFacts> applications = facts.applications().stream()
                .filter(application -> application.contract().equals(of.contract()))
                .toList();
        Stream<Boolean> happened = Stream.concat(
                Stream.of(
                        period.holds(of.reached().signedOn()),
                        period.holds(of.reached().verifiedOn()),
                        period.holds(of.reached().filedOn())),
                applications.stream()
                        .flatMap(it -> Stream.of(
                                period.holds(it.appliedOn()),
                                period.holds(it.grantedOn()),
                                period.holds(it.paidOn()))));
        if (happened.noneMatch(each -> each)) {
            return Optional.empty();
        }
        return Optional.of(new Report.CaseLine(
                of.caseNumber(),
                of.contractNumber(),
                of.transferor().name(),
                code(of.transferor().code()),
                of.transferee().name(),
                code(of.transferee().code()),
                of.agency().name(),
                code(of.agency().code()),
                of.technical(),
                of.reached().signedOn(),
                of.reached().verifiedOn(),
                total(applications, ApplicationFacts::granted),
                total(applications, ApplicationFacts::paid)));
    }

    private static String code(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static @Nullable BigDecimal total(
            List<ApplicationFacts> applications, Function<ApplicationFacts, @Nullable BigDecimal> amount) {
        return applications.stream()
                .flatMap(it -> Stream.ofNullable(amount.apply(it)))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
