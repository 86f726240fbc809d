package io.zhuanhua.subsidy.payments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationViews;
import io.zhuanhua.subsidy.applications.ShownApplication;
import io.zhuanhua.subsidy.listing.ApplicationLists;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.subsidy.vault.BankAccount;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The payout desk: what is granted and waits for its money, and the form for one payment.
@Path("/subsidies/payouts")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PayoutPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance payouts(
                List<ListedApplication> rows, Money total, FormErrors errors, String key);

        static native TemplateInstance payout(
                ShownApplication application,
                Optional<BankAccount> account,
                FormErrors errors,
                String voucher,
                String paidOn,
                String key);
    }

    private final PaymentDesk desk;
    private final ApplicationBook applications;
    private final ApplicationViews views;
    private final ApplicationLists lists;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    PayoutPage(
            PaymentDesk desk,
            ApplicationBook applications,
            ApplicationViews views,
            ApplicationLists lists,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.desk = desk;
        this.applications = applications;
        this.views = views;
        this.lists = lists;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        caller.require(Role.FINANCE, Role.AUDITOR);
        List<ListedApplication> rows = lists.standingAt(ApplicationStatus.GRANTED, ApplicationStatus.PAYMENT_BOUNCED);
        Money total = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.amount()).stream())
                .reduce(Money.ZERO, Money::plus);
        return Templates.payouts(rows, total, FormErrors.NONE, Ids.text());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("id") ApplicationId id) {
        return form(id, Optional.empty(), FormErrors.NONE, "", "");
    }

    /// Shows the full account; the look at it is recorded.
    @POST
    @Path("{id}/account")
    @Operation(hidden = true)
    public Response disclose(@PathParam("id") ApplicationId id, @FormParam("key") @Nullable String key) {
        caller.require(Role.FINANCE);
        return problems.answerOnce(
                () -> form(id, Optional.of(desk.disclose(commands.of(key), id)), FormErrors.NONE, "", ""),
                errors -> form(id, Optional.empty(), errors, "", ""));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response pay(
            @PathParam("id") ApplicationId id,
            @FormParam("voucher") @Nullable String voucher,
            @FormParam("paidOn") @Nullable String paidOn,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.FINANCE);
        return problems.answer(
                () -> {
                    AskedPayment.Checked checked = new AskedPayment(voucher, date(paidOn)).checked();
                    desk.pay(
                            commands.of(key, String.valueOf(voucher), String.valueOf(paidOn)),
                            id,
                            checked.voucher(),
                            checked.paidOn());
                    return "/subsidies/applications/" + id + "?done=paid";
                },
                errors -> form(id, Optional.empty(), errors, String.valueOf(voucher), String.valueOf(paidOn)));
    }

    private TemplateInstance form(
            ApplicationId id, Optional<BankAccount> account, FormErrors errors, String voucher, String paidOn) {
        caller.require(Role.FINANCE);
        return Templates.payout(views.shown(applications.get(id)), account, errors, voucher, paidOn, Ids.text());
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException none) {
            return null;
        }
    }
}
