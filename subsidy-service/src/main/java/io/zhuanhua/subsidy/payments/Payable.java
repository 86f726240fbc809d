package io.zhuanhua.subsidy.payments;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.clawback.SanctionBook;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import io.zhuanhua.subsidy.rules.review.FourEyes;
import io.zhuanhua.subsidy.rules.review.Paying;
import jakarta.enterprise.context.ApplicationScoped;

/// Whether a granted application may be paid as things stand: a sanction, a doubt, a reversal, a transfer not proven
/// any more, or a
/// hand of the payer's in the case hold it.
@ApplicationScoped
public class Payable {

    private final ApplicationBook applications;
    private final ContractBook contracts;
    private final PolicyBook policies;
    private final SanctionBook sanctions;

    Payable(ApplicationBook applications, ContractBook contracts, PolicyBook policies, SanctionBook sanctions) {
        this.applications = applications;
        this.contracts = contracts;
        this.policies = policies;
        this.sanctions = sanctions;
    }

    /// The application, once it may be paid by this account.
    ///
    /// @throws Refused see [Paying#checkGranted]; `FOUR_EYES`; and `UNIT_SANCTIONED`; and whatever [Eligibility]
    /// refuses
    public Case check(Histories histories, ApplicationId id, String account) {
        Case now = applications.of(histories, id);
        Paying.checkGranted(now.state());
        checkStanding(now, account);
        return now;
    }

    /// The same of one whose order is open already.
    public void checkStanding(Case now, String account) {
        FourEyes.checkPaying(now.history(), account);
        ApplicationState.Claim claim = now.state().asked();
        ContractFacts facts = contracts.of(claim.applied().contract());
        Eligibility.check(facts, Eligibility.party(facts, claim.applied().agency()), policies.of(claim.computed()));
        sanctions.check(claim.applied().agency());
    }
}
