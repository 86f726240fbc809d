package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.Computation;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.vault.Vault;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.applications.ShownApplication.Account;
import io.zhuanhua.subsidy.applications.ShownApplication.Agency;
import io.zhuanhua.subsidy.applications.ShownApplication.Notice;
import io.zhuanhua.subsidy.applications.ShownApplication.Payment;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Shows applications to those who may see them: the agency its own, the bureau and its auditors all.
@ApplicationScoped
public class ApplicationViews {

    private final Caller caller;
    private final PolicyBook policies;
    private final Vault vault;

    ApplicationViews(Caller caller, PolicyBook policies, Vault vault) {
        this.caller = caller;
        this.policies = policies;
        this.vault = vault;
    }

    /// @throws io.quarkus.security.ForbiddenException when it is somebody else's
    public void requireReadable(Case one) {
        caller.require(
                caller.readsAll() || caller.owns(one.state().asked().applied().agency()));
    }

    public ShownApplication shown(Case one) {
        ApplicationState state = one.state();
        ApplicationState.Claim claim = state.asked();
        ApplicationState.Proposal proposal = state.proposal();
        ApplicationState.Publication publication = state.publication();
        return new ShownApplication(
                one.id(),
                state.status(),
                claim.applied().contract(),
                claim.applied().caseNumber(),
                new Agency(claim.applied().agencyName(), claim.applied().agency()),
                account(claim.account()),
                claim.applied().appliedOn(),
                claim.applied().entry(),
                Explanation.of(claim.computed(), policies.of(claim.computed())),
                proposal == null ? null : proposal.amount(),
                ShownApplication.Noted.of(one.history()),
                proposal == null ? List.of() : proposal.sources(),
                Decisions.of(one.history(), caller.readsAll()),
                notice(publication),
                publication == null ? null : publication.grantedOn(),
                payment(state),
                one.version());
    }

    /// Explains what was decided, or before that what the agency was told.
    public Explanation explanation(Case one) {
        ApplicationState.Proposal proposal = one.state().proposal();
        Computation computation = proposal == null ? one.state().asked().computed() : proposal.decision();
        return Explanation.of(computation, policies.of(computation));
    }

    private Account account(String reference) {
        return vault.open(reference, BankAccount.class)
                .map(account -> new Account(account.holder(), account.bank(), account.masked()))
                .orElse(new Account("", "", ""));
    }

    private static @Nullable Notice notice(ApplicationState.@Nullable Publication publication) {
        return publication == null
                ? null
                : new Notice(
                        publication.notice(),
                        publication.publishedOn(),
                        publication.lastDay(),
                        publication.objections().size());
    }

    private static @Nullable Payment payment(ApplicationState state) {
        SubsidyPaid paid = state.payment();
        return paid == null ? null : new Payment(paid.amount(), paid.voucher(), paid.paidOn());
    }
}
