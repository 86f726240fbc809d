package io.zhuanhua.monitoring.figures;

import io.zhuanhua.ui.Chart;
import io.zhuanhua.ui.Figure;
import io.zhuanhua.ui.Formats;
import io.zhuanhua.ui.Tab;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Turns the dashboard's figures into what the shared components draw.
@ApplicationScoped
public class Screens {

    private static final List<String> ROOMS = List.of(
            "/monitoring", "/monitoring/indicators", "/cases", "/reports", "/monitoring/plan", "/monitoring/wall");

    private final Dashboard dashboard;
    private final FigureWords words;
    private final FactsStore store;

    Screens(Dashboard dashboard, FigureWords words, FactsStore store) {
        this.dashboard = dashboard;
        this.words = words;
        this.store = store;
    }

    Screen of(Scope.Chosen chosen, String here) {
        DashboardView view = dashboard.of(chosen);
        return new Screen(
                view,
                tabs(here),
                view.quality().stream().map(figure -> figure(figure, chosen)).toList(),
                view.incentive().stream().map(figure -> figure(figure, chosen)).toList(),
                charts(view, chosen),
                mark(store, chosen),
                dashboard.termsConfirmed(chosen.asOf()));
    }

    /// The second navigation of 监测.
    public List<Tab> tabs(String here) {
        return ROOMS.stream()
                .map(room -> new Tab(words.get("room" + room.replace('/', '-')), room, room.equals(here)))
                .toList();
    }

    static String mark(FactsStore store, Scope.Chosen chosen) {
        return store.news().map(FactsStore.News::events).orElse(0L) + "-" + chosen.asOf();
    }

    Figure figure(FigureView figure, Scope.Chosen chosen) {
        return new Figure(
                figure.name(),
                Optional.ofNullable(figure.value()).map(value -> Formats.plain(value)),
                figure.unit(),
                figure.definition(),
                chosen.period().shown(),
                cutOff(chosen),
                "/monitoring/figures/" + figure.code() + "?period="
                        + chosen.whole().text() + "&asOf=" + chosen.asOf());
    }

    private List<Chart> charts(DashboardView view, Scope.Chosen chosen) {
        String source = words.get("monitoring-source", chosen.asOf(), cutOff(chosen));
        Chart funnel = new Chart(
                words.get("monitoring-funnel"),
                Chart.Kind.BAR,
                words.get("monitoring-station"),
                words.get("monitoring-count"),
                List.of(words.get("monitoring-count")),
                rows(view, DashboardView.StationView::count, 0),
                source);
        Chart amounts = new Chart(
                words.get("monitoring-amounts"),
                Chart.Kind.BAR,
                words.get("monitoring-station"),
                words.get("monitoring-wan"),
                List.of(words.get("monitoring-wan")),
                rows(view, DashboardView.StationView::amount, 4),
                source);
        return List.of(funnel, amounts);
    }

    /// @param places how far the decimal point moves to the left: 4 for amounts shown in 万元
    private static List<Chart.Row> rows(
            DashboardView view, Function<DashboardView.StationView, @Nullable String> value, int places) {
        Stream<DashboardView.StationView> stations = view.funnel().stream()
                .filter(station -> places == 0
                        || !List.of("NEED", "PUSH", "INTENT", "FILE").contains(station.station()));
        return stations.map(station -> new Chart.Row(
                        station.name(),
                        List.of(Optional.ofNullable(value.apply(station))
                                .map(text -> scaled(new BigDecimal(text), places))),
                        station.drillDown()))
                .toList();
    }

    private static BigDecimal scaled(BigDecimal value, int places) {
        return places == 0 ? value : value.movePointLeft(places).setScale(2, RoundingMode.HALF_UP);
    }

    static String cutOff(Scope.Chosen chosen) {
        return chosen.cutOff().map(Formats::time).orElseGet(Formats::noData);
    }
}
