package io.zhuanhua.subsidy.applications;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.applications.AskedApplication.AskedAccount;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The form with which an agency applies, or a clerk keys it for one.
@Path("/subsidies/applications/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ApplyPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance apply(
                List<ContractFacts> contracts, AskedApplication asked, FormErrors errors, String key);

        static native TemplateInstance enter(AskedApplication asked, FormErrors errors, String key);
    }

    private final ApplicationDesk desk;
    private final ContractBook contracts;
    private final PolicyBook policies;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    ApplyPage(
            ApplicationDesk desk,
            ContractBook contracts,
            PolicyBook policies,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.desk = desk;
        this.contracts = contracts;
        this.policies = policies;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@QueryParam("contract") @Nullable String contract) {
        caller.require(caller.is(Role.AGENCY) || caller.is(Role.CLERK));
        return form(
                new AskedApplication(contract, null, new AskedAccount(null, null, null)), FormErrors.NONE, Ids.text());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response apply(
            @FormParam("contractId") @Nullable String contract,
            @FormParam("agency") @Nullable String agency,
            @FormParam("account.holder") @Nullable String holder,
            @FormParam("account.bank") @Nullable String bank,
            @FormParam("account.number") @Nullable String number,
            @FormParam("key") @Nullable String key) {
        caller.require(caller.is(Role.AGENCY) || caller.is(Role.CLERK));
        boolean keyed = caller.is(Role.CLERK);
        AskedApplication asked = new AskedApplication(contract, agency, new AskedAccount(holder, bank, number));
        return problems.answer(
                () -> {
                    CreditCode unit =
                            keyed ? asked.unit() : Objects.requireNonNull(caller.unit(), "an agency has a unit");
                    ApplicationBook.Case made = desk.apply(
                            commands.of(
                                    key,
                                    String.valueOf(contract),
                                    String.valueOf(agency),
                                    String.valueOf(holder),
                                    String.valueOf(bank),
                                    String.valueOf(number)),
                            unit,
                            asked.contract(),
                            asked.bankAccount(),
                            keyed ? Entry.CLERK : null);
                    return "/subsidies/applications/" + made.id() + "?done=" + (keyed ? "entered" : "applied");
                },
                errors -> form(asked, errors, key == null ? Ids.text() : key));
    }

    private TemplateInstance form(AskedApplication asked, FormErrors errors, String key) {
        if (caller.is(Role.CLERK)) {
            return Templates.enter(asked, errors, key);
        }
        CreditCode unit = Objects.requireNonNull(caller.unit(), "an agency has a unit");
        List<ContractFacts> claimable =
                contracts.provenOf(unit).stream().filter(this::isVerified).toList();
        return Templates.apply(claimable, asked, errors, key);
    }

    /// Wholly, or as far as the policy of its day asks for it.
    private boolean isVerified(ContractFacts facts) {
        return facts.verification() != null
                || policies.all()
                        .find(facts.submitted().signedOn())
                        .filter(policy -> Eligibility.isVerified(facts, policy))
                        .isPresent();
    }
}
