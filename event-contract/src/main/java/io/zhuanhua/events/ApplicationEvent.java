package io.zhuanhua.events;

import io.zhuanhua.events.ReviewMove.ReviewStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One application's life.
public sealed interface ApplicationEvent extends SubsidyEvent
        permits FactNoted,
                PaymentStep,
                ReviewMove,
                ApplicationEvent.SubsidyApplied,
                ApplicationEvent.SubsidyConfirmed,
                ApplicationEvent.SubsidyAccepted,
                ApplicationEvent.SubsidyReturned,
                ApplicationEvent.SubsidyResubmitted,
                ApplicationEvent.SubsidyReviewed,
                ApplicationEvent.SubsidyProposed,
                ApplicationEvent.SubsidyRejected,
                ApplicationEvent.SubsidyWithdrawn,
                ApplicationEvent.SubsidyPublished,
                ApplicationEvent.SubsidyObjected,
                ApplicationEvent.ObjectionDismissed,
                ApplicationEvent.ObjectionUpheld,
                ApplicationEvent.SubsidyGranted,
                ApplicationEvent.SubsidyPaid,
                ApplicationEvent.AccountDisclosed {

    ApplicationId application();

    @Override
    default String stream() {
        return "application-" + application().text();
    }

    /// An agency has applied for a verified contract.
    ///
    /// @param account reference into the vault, never the account itself; empty while nobody has named one
    /// @param computed what it would come to today; the decision computes anew
    /// @param entry who has put it in for the agency, which has to confirm it; null where the agency did it itself
    /// @param window within which it was made; null under a policy that has none, and for supplementary claims
    @Kind("subsidy.applied")
    record SubsidyApplied(
            ApplicationId application,
            ContractId contract,
            CaseNumber caseNumber,
            CreditCode agency,
            String agencyName,
            String account,
            LocalDate appliedOn,
            Computation computed,
            @Nullable Entry entry,
            @Nullable WindowId window)
            implements ApplicationEvent {}

    /// How an application came in that the agency did not hand in itself.
    enum Entry {
        /// A clerk keyed it for an agency that cannot (代录).
        CLERK,
        /// The policy asks for none: it follows from the transfer being verified (免申即享).
        AUTOMATIC
    }

    /// The agency confirms what was put in for it.
    ///
    /// @param account reference into the vault: the one that was keyed, or another
    @Kind("subsidy.confirmed")
    record SubsidyConfirmed(ApplicationId application, String account, LocalDate confirmedOn)
            implements ApplicationEvent {}

    /// Complete and in form (受理).
    ///
    /// @param reason what the clerk noted, if anything
    @Kind("subsidy.accepted")
    record SubsidyAccepted(
            ApplicationId application,
            LocalDate decidedOn,
            @Nullable String reason) implements ApplicationEvent {}

    /// Sent back to be completed (补正).
    ///
    /// @param reasonCode null where none was chosen
    @Kind("subsidy.returned")
    record SubsidyReturned(
            ApplicationId application,
            ReviewStep step,
            LocalDate decidedOn,
            String reason,
            @Nullable ReviewReason reasonCode)
            implements ApplicationEvent {}

    /// Completed and handed in again.
    ///
    /// @param account reference into the vault: the one of before, or a new one when the account was corrected
    @Kind("subsidy.resubmitted")
    record SubsidyResubmitted(ApplicationId application, String account, LocalDate resubmittedOn, Computation computed)
            implements ApplicationEvent {}

    /// The facts agree with the originals (初审通过).
    ///
    /// @param reason what the reviewer noted, if anything
    @Kind("subsidy.reviewed")
    record SubsidyReviewed(
            ApplicationId application,
            LocalDate decidedOn,
            @Nullable String reason) implements ApplicationEvent {}

    /// The director proposes this amount (审定); cap and budget are reserved in the same breath.
    ///
    /// @param reason what the director noted, if anything
    /// @param sources who bears how much, where the policy shares the cost between levels; null where it does not
    @Kind("subsidy.proposed")
    record SubsidyProposed(
            ApplicationId application,
            LocalDate decidedOn,
            @Nullable String reason,
            Computation decision,
            @Nullable List<SourceShare> sources)
            implements ApplicationEvent {}

    /// Part of an amount that one level bears.
    ///
    /// @param source 区, 市, 自治区 or 中央, as the budget names it
    record SourceShare(String source, Money amount) {}

    /// Refused for good.
    ///
    /// @param reasonCode null where none was chosen
    @Kind("subsidy.rejected")
    record SubsidyRejected(
            ApplicationId application,
            ReviewStep step,
            LocalDate decidedOn,
            String reason,
            @Nullable ReviewReason reasonCode)
            implements ApplicationEvent {}

    /// The agency has taken it back.
    @Kind("subsidy.withdrawn")
    record SubsidyWithdrawn(ApplicationId application, LocalDate withdrawnOn, String reason)
            implements ApplicationEvent {}

    /// It stands in a public notice (公示中).
    ///
    /// @param lastDay last working day on which objections are taken
    @Kind("subsidy.published")
    record SubsidyPublished(ApplicationId application, NoticeId notice, LocalDate publishedOn, LocalDate lastDay)
            implements ApplicationEvent {}

    /// An admissible objection (异议) pauses it, and it alone.
    ///
    /// @param objection reference into the vault, where the objector is named
    @Kind("subsidy.objected")
    record SubsidyObjected(ApplicationId application, NoticeId notice, String objection, LocalDate objectedOn)
            implements ApplicationEvent {}

    /// An objection was dismissed; when it was the last one open, the application goes on.
    @Kind("subsidy.objection-dismissed")
    record ObjectionDismissed(
            ApplicationId application, NoticeId notice, String objection, LocalDate decidedOn, String reason)
            implements ApplicationEvent {}

    /// An objection was upheld. What becomes of the application follows as an event of its own.
    @Kind("subsidy.objection-upheld")
    record ObjectionUpheld(
            ApplicationId application, NoticeId notice, String objection, LocalDate decidedOn, String reason)
            implements ApplicationEvent {}

    /// The notice has passed; the money is due. Cap and budget are committed in the same breath.
    @Kind("subsidy.granted")
    record SubsidyGranted(
            ApplicationId application,
            ContractId contract,
            CaseNumber caseNumber,
            CreditCode agency,
            LocalDate grantedOn,
            Computation decision)
            implements ApplicationEvent {}

    /// Paid, with the voucher of the treasury (支付凭证号). At most once.
    @Kind("subsidy.paid")
    record SubsidyPaid(ApplicationId application, Money amount, String voucher, LocalDate paidOn)
            implements ApplicationEvent {}

    /// The full account was shown to the person who pays. Who that was stands in the envelope.
    ///
    /// @param account reference into the vault
    @Kind("subsidy.account-disclosed")
    record AccountDisclosed(ApplicationId application, String account, LocalDate disclosedOn)
            implements ApplicationEvent {}

    /// Why it does not pass, for figures; the words of who decided stand beside it.
    enum ReviewReason {
        /// Something that has to be handed in is not there.
        MATERIAL_MISSING,
        /// What was handed in cannot be read or understood.
        MATERIAL_UNCLEAR,
        /// What was entered differs from the originals.
        FACTS_DIFFER,
        /// The policy does not cover it.
        NOT_ELIGIBLE,
        /// Something else, which the reason says in words.
        OTHER
    }
}
