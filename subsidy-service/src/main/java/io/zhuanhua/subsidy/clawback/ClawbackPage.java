package io.zhuanhua.subsidy.clawback;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedMoney;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedProposal;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedReason;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedVerdict;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedWriteOff;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Recoveries on screen: the desk, one case with the form of whoever is to act, and the unit's own view with its appeal.
@Path("/subsidies/clawbacks")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ClawbackPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance clawbacks(List<ShownClawback> rows);

        static native TemplateInstance clawback(ShownClawback one, FormErrors errors, String key);
    }

    private final ClawbackResource steps;
    private final ClawbackDesk desk;
    private final ClawbackBook book;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    ClawbackPage(
            ClawbackResource steps,
            ClawbackDesk desk,
            ClawbackBook book,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.steps = steps;
        this.desk = desk;
        this.book = book;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.clawbacks(steps.list().items());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ApplicationId id) {
        return Templates.clawback(steps.show(id), FormErrors.NONE, Ids.text());
    }

    @POST
    @Path("{id}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response take(
            @PathParam("id") ApplicationId id,
            @PathParam("step") String step,
            MultivaluedMap<String, String> form) {
        try {
            act(id, step, new Typed(form));
            return Response.seeOther(URI.create("/subsidies/clawbacks/" + id)).build();
        } catch (Refused refused) {
            return Response.status(422)
                    .entity(Templates.clawback(steps.show(id), problems.of(refused), Ids.text()))
                    .build();
        }
    }

    private void act(ApplicationId id, String step, Typed typed) {
        switch (step) {
            case "proposals" -> {
                caller.require(Role.REVIEWER);
                desk.propose(typed.command(), id, typed.proposal().checked());
            }
            case "decision" -> {
                caller.require(Role.DIRECTOR);
                desk.decide(typed.command(), id, typed.yes(), typed.verdict().checked());
            }
            case "recoveries" -> {
                caller.require(Role.FINANCE);
                AskedStep.Paid paid = typed.money().checked();
                desk.recover(typed.command(), id, paid.amount(), paid.voucher(), paid.on());
            }
            case "refunds" -> {
                caller.require(Role.FINANCE);
                AskedStep.Paid paid = typed.money().checked();
                desk.refund(typed.command(), id, paid.amount(), paid.voucher(), paid.on());
            }
            case "write-offs" -> {
                caller.require(Role.DIRECTOR);
                AskedWriteOff asked = new AskedWriteOff(typed.amount(), typed.text("document"));
                String document = asked.checked();
                desk.writeOff(typed.command(), id, asked.money(), document);
            }
            case "appeals" -> {
                CreditCode unit = book.get(id).opened().unit();
                caller.require(caller.is(Role.AGENCY) && caller.owns(unit));
                desk.appeal(typed.command(), id, typed.reason().checked());
            }
            case "appeal-decision" -> {
                caller.require(Role.REVIEWER, Role.DIRECTOR);
                desk.hear(typed.command(), id, typed.yes(), typed.verdict().checked());
            }
            case "reversal" -> {
                caller.require(Role.DIRECTOR);
                desk.reverse(typed.command(), id, typed.reason().checked());
            }
            default -> throw new NotFoundException();
        }
    }

    /// What stands in the fields.
    private final class Typed {

        private final MultivaluedMap<String, String> form;

        private Typed(MultivaluedMap<String, String> form) {
            this.form = form;
        }

        private Command command() {
            return commands.of(form.getFirst("key"), form.toString());
        }

        private @Nullable String text(String field) {
            String typed = form.getFirst(field);
            return typed == null || typed.isBlank() ? null : typed.strip();
        }

        private @Nullable Money amount() {
            String typed = text("amount");
            return typed == null ? null : Money.parse(typed.replace(",", ""));
        }

        private @Nullable LocalDate date(String field) {
            try {
                String typed = text(field);
                return typed == null ? null : LocalDate.parse(typed);
            } catch (DateTimeException none) {
                return null;
            }
        }

        private AskedProposal proposal() {
            String option = text("option");
            ClawbackOption chosen = Stream.of(ClawbackOption.values())
                    .filter(one -> one.name().equals(option))
                    .findFirst()
                    .orElse(null);
            return new AskedProposal(chosen, amount(), date("barredUntil"), text("reason"));
        }

        private boolean yes() {
            return "true".equals(text("yes"));
        }

        private AskedVerdict verdict() {
            return new AskedVerdict(text("yes") == null ? null : yes(), text("reason"));
        }

        private AskedReason reason() {
            return new AskedReason(text("reason"));
        }

        private AskedMoney money() {
            return new AskedMoney(amount(), text("voucher"), date("recoveredOn"));
        }
    }
}
