package io.zhuanhua.monitoring.figures;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.monitoring.rules.Counted;
import io.zhuanhua.monitoring.rules.Indicator;
import io.zhuanhua.monitoring.rules.Measure;
import io.zhuanhua.monitoring.rules.Station;
import io.zhuanhua.ui.Tab;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// 监测 on screen: the dashboard, the wall, the indicators, and what stands behind each figure.
@Path("/monitoring")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MonitoringPage {

    /// What stands behind one figure.
    ///
    /// @param indicator null for a station of the funnel
    /// @param code key of its words
    public record Behind(
            String code,
            @Nullable Indicator indicator,
            List<Counted> counted,
            List<Counted> outOf,
            Scope.Chosen scope) {}

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance monitoring(Screen screen);

        static native TemplateInstance monitoring$part(Screen screen);

        static native TemplateInstance monitoringWall(Screen screen);

        static native TemplateInstance indicators(List<FigureView> figures, Scope.Chosen scope, List<Tab> tabs);

        static native TemplateInstance figure(Behind behind);
    }

    private final Scope scope;
    private final Screens screens;
    private final FactsStore store;
    private final FigureWords words;

    MonitoringPage(Scope scope, Screens screens, FactsStore store, FigureWords words) {
        this.scope = scope;
        this.screens = screens;
        this.store = store;
        this.words = words;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance dashboard(
            @QueryParam("period") @DefaultValue("") String period, @QueryParam("asOf") @Nullable LocalDate asOf) {
        return Templates.monitoring(screens.of(scope.choose(period, asOf), "/monitoring"));
    }

    /// What moves of the dashboard. Answers 204, and the page stays as it is, until there is a new event.
    @GET
    @Path("/part")
    @Operation(hidden = true)
    public Response part(
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("seen") @DefaultValue("") String seen) {
        Scope.Chosen chosen = scope.choose(period, asOf);
        if (seen.equals(Screens.mark(store, chosen))) {
            return Response.noContent().build();
        }
        return Response.ok(Templates.monitoring$part(screens.of(chosen, "/monitoring")))
                .build();
    }

    @GET
    @Path("/wall")
    @Operation(hidden = true)
    public TemplateInstance wall() {
        return Templates.monitoringWall(screens.of(scope.choose("", null), "/monitoring/wall"));
    }

    @GET
    @Path("/indicators")
    @Operation(hidden = true)
    public TemplateInstance indicators(
            @QueryParam("period") @DefaultValue("") String period, @QueryParam("asOf") @Nullable LocalDate asOf) {
        Scope.Chosen chosen = scope.choose(period, asOf);
        List<FigureView> figures = Stream.of(Indicator.values())
                .map(each -> FigureView.of(each, each.of(chosen.facts(), chosen.period()), chosen, words))
                .toList();
        return Templates.indicators(figures, chosen, screens.tabs("/monitoring/indicators"));
    }

    /// @param code of an indicator or a station
    @GET
    @Path("/figures/{code}")
    @Operation(hidden = true)
    public TemplateInstance figure(
            @PathParam("code") String code,
            @QueryParam("period") @DefaultValue("") String period,
            @QueryParam("asOf") @Nullable LocalDate asOf) {
        Scope.Chosen chosen = scope.choose(period, asOf);
        Optional<Indicator> indicator = Indicator.coded(code);
        if (indicator.isPresent()) {
            Measure measure = indicator.get().of(chosen.facts(), chosen.period());
            return Templates.figure(new Behind(code, indicator.get(), measure.counted(), measure.outOf(), chosen));
        }
        Station station = Stream.of(Station.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return Templates.figure(
                new Behind(code, null, station.rows(chosen.facts(), chosen.period()), List.of(), chosen));
    }
}
