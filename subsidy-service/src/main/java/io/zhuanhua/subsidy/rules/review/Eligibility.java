package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.policy.AgencyShares;
import io.zhuanhua.subsidy.rules.policy.Extent;
import io.zhuanhua.subsidy.rules.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Whether a contract gives its agency a claim. Asked when it applies, and again at every decision.
public final class Eligibility {

    private static final String CONTRACT = "/contractId";

    private Eligibility() {}

    /// The agency's side of the contract.
    ///
    /// @throws Refused `NOT_YOUR_CONTRACT`
    public static Party party(ContractFacts facts, CreditCode unit) {
        return facts.agency(unit).orElseThrow(() -> new Refused(SubsidyProblem.NOT_YOUR_CONTRACT, CONTRACT));
    }

    /// @throws Refused `CONTRACT_CANCELLED`, `CONTRACT_BARRED` with the reason, `CONTRACT_DOUBTED`,
    /// `TYPE_NOT_ELIGIBLE`, `CONTRACT_NOT_VERIFIED`, `EVIDENCE_TOO_WEAK`
    ///     when a transfer rests on a scan alone, `SHARE_UNDEFINED` when several agencies stand in it and this
    ///     one's part does not
    public static void check(ContractFacts facts, Party agency, Policy policy) {
        Refused.unless(facts.cancelledOn() == null, SubsidyProblem.CONTRACT_CANCELLED, CONTRACT);
        String barred = facts.barred();
        Refused.unless(barred == null, SubsidyProblem.CONTRACT_BARRED, CONTRACT, String.valueOf(barred));
        Refused.unless(!facts.doubted(), SubsidyProblem.CONTRACT_DOUBTED, CONTRACT);
        Refused.unless(
                policy.terms().transferTypes().contains(facts.submitted().transferType()),
                SubsidyProblem.TYPE_NOT_ELIGIBLE,
                CONTRACT,
                "@" + facts.submitted().transferType().name());
        Refused.unless(isVerified(facts, policy), SubsidyProblem.CONTRACT_NOT_VERIFIED, CONTRACT);
        Refused.unless(facts.weakest() != EvidenceGrade.C, SubsidyProblem.EVIDENCE_TOO_WEAK, CONTRACT);
        boolean shared = agency.share() != null || policy.terms().shares() == AgencyShares.EQUAL_WHERE_SILENT;
        Refused.unless(facts.agencies().size() == 1 || shared, SubsidyProblem.SHARE_UNDEFINED, CONTRACT);
    }

    /// Wholly, or as far as the policy asks for it.
    public static boolean isVerified(ContractFacts facts, Policy policy) {
        boolean partly = policy.terms().extent() == Extent.BY_VALUE
                && !facts.performance().proven().isEmpty();
        return facts.verification() != null || partly;
    }

    /// What has to be handed in before an application is accepted.
    ///
    /// @throws Refused `DOCUMENT_MISSING`, one for each
    public static void checkDocuments(ContractFacts facts, Policy policy) {
        Checks checks = new Checks();
        missing(facts, policy)
                .forEach(type -> checks.that(false, SubsidyProblem.DOCUMENT_MISSING, CONTRACT, "@" + type.name()));
        checks.refuseIfAny();
    }

    /// In the order of the list of all kinds.
    public static List<DocumentType> missing(ContractFacts facts, Policy policy) {
        return Stream.of(DocumentType.values())
                .filter(type -> policy.terms().documents().contains(type))
                .filter(type -> !facts.documents().contains(type))
                .toList();
    }

    /// @throws Refused `APPLICATION_PERIOD_OVER` after the last day to apply
    public static void checkPeriod(Policy policy, LocalDate today) {
        LocalDate last = policy.validity().applyUntil();
        Refused.unless(!today.isAfter(last), SubsidyProblem.APPLICATION_PERIOD_OVER, "", last.toString());
    }
}
