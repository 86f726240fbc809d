package io.zhuanhua.subsidy.payments;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationViews;
import io.zhuanhua.subsidy.applications.ShownApplication;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Changes of account after the notice, over HTTP.
@Path("/api/v1/subsidy-applications/{id}/account-changes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

    private final AccountDesk desk;
    private final ApplicationBook applications;
    private final ApplicationViews views;
    private final Commands commands;
    private final Caller caller;

    AccountResource(
            AccountDesk desk, ApplicationBook applications, ApplicationViews views, Commands commands, Caller caller) {
        this.desk = desk;
        this.applications = applications;
        this.views = views;
        this.commands = commands;
        this.caller = caller;
    }

    /// Another account to be paid to, and why.
    public record AskedChange(
            @Nullable NewAccount account, @Nullable String reason) {

        /// @param number digits
        public record NewAccount(
                @Nullable String holder,
                @Nullable String bank,
                @Nullable String number) {}

        BankAccount checked() {
            Checks checks = new Checks();
            NewAccount given = account;
            checks.that(given != null, ValueProblem.REQUIRED, "/account");
            checks.text("/reason", reason, 200);
            BankAccount read = given == null
                    ? null
                    : checks.nested(
                            "", () -> BankAccount.parse("/account", given.holder(), given.bank(), given.number()));
            checks.refuseIfAny();
            return Objects.requireNonNull(read);
        }
    }

    /// What the clerk found.
    ///
    /// @param accepted whether the unit's papers show the account
    public record AskedVerdict(
            @Nullable Boolean accepted, @Nullable String reason) {

        void check() {
            Checks checks = new Checks();
            checks.that(accepted != null, ValueProblem.REQUIRED, "/accepted");
            checks.text("/reason", reason, 200);
            checks.refuseIfAny();
        }
    }

    @POST
    public ShownApplication ask(@PathParam("id") ApplicationId id, AskedChange asked) {
        caller.require(Role.AGENCY);
        caller.require(
                caller.owns(applications.get(id).state().asked().applied().agency()));
        return views.shown(desk.ask(commands.next(), id, asked.checked(), String.valueOf(asked.reason())));
    }

    /// A clerk has compared the account with the unit's papers.
    @POST
    @Path("decision")
    public ShownApplication decide(@PathParam("id") ApplicationId id, AskedVerdict asked) {
        caller.require(Role.CLERK);
        asked.check();
        return views.shown(desk.decide(
                commands.next(), id, Boolean.TRUE.equals(asked.accepted()), String.valueOf(asked.reason())));
    }
}
