package io.zhuanhua.subsidy.budgets;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import io.zhuanhua.ui.AmountTyped;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// A year's budget: what was given, what is promised, paid and left, and the form to put more in.
@Path("/subsidies/budgets")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class BudgetPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance budget(
                ShownBudget budget, List<BudgetSource> sources, Typed typed, FormErrors errors, String key);
    }

    /// What was typed, so that nothing is lost when it was wrong.
    public record Typed(String what, String amount, String source, String document) {}

    private static final Typed NOTHING = new Typed("allocated", "", "", "");

    private final BudgetDesk desk;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;
    private final LegalClock clock;

    BudgetPage(BudgetDesk desk, Commands commands, FormProblems problems, Caller caller, LegalClock clock) {
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance thisYear() {
        return page(clock.today().getYear(), NOTHING, FormErrors.NONE);
    }

    @GET
    @Path("{year: [0-9]{4}}")
    @Operation(hidden = true)
    public TemplateInstance ofYear(@PathParam("year") int year) {
        return page(year, NOTHING, FormErrors.NONE);
    }

    @POST
    @Path("{year: [0-9]{4}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response allocate(
            @PathParam("year") int year,
            @FormParam("what") @DefaultValue("allocated") String what,
            @FormParam("amount") @Nullable String amount,
            @FormParam("source") @Nullable String source,
            @FormParam("document") @Nullable String document,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.FINANCE);
        return problems.answer(
                () -> {
                    Checks checks = new Checks();
                    Money given = checks.required("/amount", amount, BudgetPage::typedAmount);
                    BudgetSource from = checks.required("/source", source, BudgetSource::parse);
                    String number = checks.text("/document", document, 64);
                    checks.refuseIfAny();
                    book(
                            what,
                            commands.of(
                                    key,
                                    what,
                                    String.valueOf(amount),
                                    String.valueOf(source),
                                    String.valueOf(document)),
                            year,
                            Objects.requireNonNull(given),
                            Objects.requireNonNull(from),
                            Objects.requireNonNull(number));
                    return "/subsidies/budgets/" + year + "?done=" + what;
                },
                errors -> page(year, new Typed(what, orEmpty(amount), orEmpty(source), orEmpty(document)), errors));
    }

    private void book(String what, Command command, int year, Money amount, BudgetSource from, String document) {
        switch (what) {
            case "allocated" -> desk.allocate(command, year, amount, from, document);
            case "reduced" -> desk.reduce(command, year, amount, from, document);
            case "carried" -> desk.carryOver(command, year, amount, from, document);
            default -> throw new NotFoundException();
        }
    }

    /// Separators and blanks are fine on a form; whatever else is wrong is told as the REST interface tells it.
    private static Money typedAmount(String typed) {
        return Money.parse(AmountTyped.plain(typed));
    }

    private TemplateInstance page(int year, Typed typed, FormErrors errors) {
        caller.require(caller.readsAll());
        if (year < 2000 || year > 2200) {
            throw new NotFoundException();
        }
        ShownBudget budget = ShownBudget.of(year, desk.show(year).ledger(), desk.alarm());
        return Templates.budget(budget, List.of(BudgetSource.values()), typed, errors, Ids.text());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
