package io.zhuanhua.monitoring.figures;

import io.zhuanhua.monitoring.rules.Counted;
import io.zhuanhua.monitoring.rules.Indicator;
import io.zhuanhua.monitoring.rules.MoneyUse;
import io.zhuanhua.monitoring.rules.Station;
import io.zhuanhua.monitoring.rules.Sums;
import io.zhuanhua.monitoring.rules.Task;
import io.zhuanhua.monitoring.rules.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Counts what the dashboard shows.
@ApplicationScoped
class Dashboard {

    private static final List<Indicator> QUALITY =
            List.of(Indicator.I16, Indicator.I16_DAYS, Indicator.I01, Indicator.I02, Indicator.I08, Indicator.I10);
    private static final List<Indicator> INCENTIVE = List.of(
            Indicator.I17_APPLIED, Indicator.I17_GRANTED, Indicator.I17_PAID, Indicator.I17_EXECUTION, Indicator.I18);

    private final FigureWords words;
    private final ReferenceData reference;

    Dashboard(FigureWords words, ReferenceData reference) {
        this.words = words;
        this.reference = reference;
    }

    DashboardView of(Scope.Chosen chosen) {
        int year = chosen.period().year();
        return new DashboardView(
                chosen.whole().text(),
                chosen.period().from(),
                chosen.period().to(),
                chosen.asOf(),
                chosen.cutOff().orElse(null),
                Stream.of(Station.values()).map(each -> station(each, chosen)).toList(),
                DashboardView.MoneyView.of(
                        year,
                        MoneyUse.ofBudget(chosen.facts(), year, chosen.period().to())),
                MoneyUse.ofCaps(chosen.facts(), year, chosen.period().to()).stream()
                        .map(cap -> new DashboardView.CapView(
                                cap.unit(), cap.name(), DashboardView.MoneyView.of(year, cap.use())))
                        .toList(),
                figures(QUALITY, chosen),
                figures(INCENTIVE, chosen),
                alerts(chosen));
    }

    boolean termsConfirmed(LocalDate today) {
        return reference.terms(today).confirmed();
    }

    private DashboardView.StationView station(Station station, Scope.Chosen chosen) {
        List<Counted> rows = station.rows(chosen.facts(), chosen.period());
        return new DashboardView.StationView(
                station.name(),
                words.get("station-" + station),
                FigureView.text(Sums.count(rows)),
                FigureView.text(Sums.sum(rows)),
                FigureView.text(Sums.medianDays(rows)),
                words.get("station-definition-" + station),
                "/monitoring/figures/" + station + "?period=" + chosen.whole().text() + "&asOf=" + chosen.asOf());
    }

    private List<FigureView> figures(List<Indicator> indicators, Scope.Chosen chosen) {
        return indicators.stream()
                .map(each -> FigureView.of(each, each.of(chosen.facts(), chosen.period()), chosen, words))
                .toList();
    }

    private List<DashboardView.AlertView> alerts(Scope.Chosen chosen) {
        LocalDate today = chosen.asOf();
        return Waiting.tasks(chosen.facts(), reference.terms(today).days(), today).stream()
                .filter(task -> task.isOverdue(today))
                .map(this::alert)
                .toList();
    }

    private DashboardView.AlertView alert(Task task) {
        return new DashboardView.AlertView(
                task.kind().name(),
                words.get("task-" + task.kind()),
                task.subject(),
                task.detail(),
                task.unit(),
                task.since(),
                Objects.requireNonNull(task.dueOn()),
                task.href());
    }
}
