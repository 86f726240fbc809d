package io.zhuanhua.subsidy.payments;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.PaymentStep.AccountChangeAsked;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.applications.ApplicationViews;
import io.zhuanhua.subsidy.applications.ShownApplication;
import io.zhuanhua.subsidy.payments.AccountResource.AskedChange;
import io.zhuanhua.subsidy.payments.AccountResource.AskedChange.NewAccount;
import io.zhuanhua.subsidy.payments.AccountResource.AskedVerdict;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Another account after the notice, on screen: the agency's form, and the clerk's.
@Path("/subsidies/applications/{id}/account")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AccountPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        /// @param asked the account that waits to be looked at, its number masked
        static native TemplateInstance account(
                ShownApplication app,
                @Nullable BankAccount asked,
                String reason,
                boolean changeable,
                FormErrors errors,
                String key);
    }

    private final AccountDesk desk;
    private final ApplicationBook applications;
    private final ApplicationViews views;
    private final Vault vault;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    AccountPage(
            AccountDesk desk,
            ApplicationBook applications,
            ApplicationViews views,
            Vault vault,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.desk = desk;
        this.applications = applications;
        this.views = views;
        this.vault = vault;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") ApplicationId id) {
        return page(id, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response ask(
            @PathParam("id") ApplicationId id,
            @FormParam("account.holder") @Nullable String holder,
            @FormParam("account.bank") @Nullable String bank,
            @FormParam("account.number") @Nullable String number,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.AGENCY);
        caller.require(
                caller.owns(applications.get(id).state().asked().applied().agency()));
        return done(id, () -> {
            BankAccount account = new AskedChange(new NewAccount(holder, bank, number), reason).checked();
            desk.ask(
                    commands.of(
                            key,
                            String.valueOf(holder),
                            String.valueOf(bank),
                            String.valueOf(number),
                            String.valueOf(reason)),
                    id,
                    account,
                    String.valueOf(reason));
        });
    }

    @POST
    @Path("decision")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("id") ApplicationId id,
            @FormParam("accepted") @Nullable Boolean accepted,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.CLERK);
        return done(id, () -> {
            new AskedVerdict(accepted, reason).check();
            desk.decide(
                    commands.of(key, String.valueOf(accepted), String.valueOf(reason)),
                    id,
                    Boolean.TRUE.equals(accepted),
                    String.valueOf(reason));
        });
    }

    private Response done(ApplicationId id, Runnable act) {
        return problems.answer("/subsidies/applications/" + id + "/account", act, errors -> page(id, errors));
    }

    private TemplateInstance page(ApplicationId id, FormErrors errors) {
        Case one = applications.get(id);
        views.requireReadable(one);
        AccountChangeAsked asked = one.state().payout().asked();
        BankAccount account = asked == null
                ? null
                : vault.open(asked.account(), BankAccount.class).orElse(null);
        return Templates.account(
                views.shown(one),
                account,
                asked == null ? "" : asked.reason(),
                one.state().status().isPayable(),
                errors,
                Ids.text());
    }
}
