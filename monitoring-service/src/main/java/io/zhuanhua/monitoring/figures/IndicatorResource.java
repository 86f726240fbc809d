package io.zhuanhua.monitoring.figures;

import io.zhuanhua.events.Refused;
import io.zhuanhua.monitoring.rules.Indicator;
import io.zhuanhua.monitoring.rules.Measure;
import io.zhuanhua.monitoring.rules.MonitoringProblem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The indicators over HTTP, each with what it was counted from.
@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
public class IndicatorResource {

    private final Scope scope;
    private final FigureWords words;

    IndicatorResource(Scope scope, FigureWords words) {
        this.scope = scope;
        this.words = words;
    }

    /// Figures of one period.
    ///
    /// @param from first day counted
    /// @param to last day counted: of the period, or `asOf` when that comes first
    /// @param division scope: the division whose units are local
    /// @param cutOff when the newest event taken in was recorded; null before the first
    public record Indicators(
            String period,
            LocalDate from,
            LocalDate to,
            LocalDate asOf,
            String division,
            @Nullable Instant cutOff,
            List<FigureView> items) {}

    /// What stands behind one figure.
    ///
    /// @param counted what makes it up, or its numerator
    /// @param outOf what makes up its denominator; empty where it has none
    public record Behind(FigureView figure, List<FigureView.CountedView> counted, List<FigureView.CountedView> outOf) {}

    /// @param period `2025-04`, `2025-Q2` or `2025`; this year when left out
    /// @param asOf the day whose state is counted, by legal dates; today when left out
    @GET
    public Indicators list(
            @QueryParam("period") @DefaultValue("") String period, @QueryParam("asOf") @Nullable LocalDate asOf) {
        Scope.Chosen chosen = scope.choose(period, asOf);
        return new Indicators(
                chosen.whole().text(),
                chosen.period().from(),
                chosen.period().to(),
                chosen.asOf(),
                chosen.facts().division(),
                chosen.cutOff().orElse(null),
                Stream.of(Indicator.values())
                        .map(each -> FigureView.of(each, each.of(chosen.facts(), chosen.period()), chosen, words))
                        .toList());
    }

    @GET
    @Path("{code}/counted")
    public Behind counted(
            @PathParam("code") String code,
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        Scope.Chosen chosen = scope.choose(period, asOf);
        Indicator indicator =
                Indicator.coded(code).orElseThrow(() -> new Refused(MonitoringProblem.FIGURE_UNKNOWN, "", code));
        Measure measure = indicator.of(chosen.facts(), chosen.period());
        return new Behind(
                FigureView.of(indicator, measure, chosen, words),
                FigureView.CountedView.of(measure.counted()),
                FigureView.CountedView.of(measure.outOf()));
    }
}
