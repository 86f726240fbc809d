package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can have happened to the agencies' subsidy (资助): applications, caps, budgets, public notices.
public sealed interface SubsidyEvent extends DomainEvent {

    /// One application's life.
    sealed interface ApplicationEvent extends SubsidyEvent {

        ApplicationId application();

        @Override
        default String stream() {
            return "application-" + application().text();
        }
    }

    /// What happens to a granted application on its way to the money. A single payment without a batch has none of it.
    sealed interface PaymentStep extends ApplicationEvent {}

    /// What a clerk has found that the amount depends on and that no other message tells.
    sealed interface FactNoted extends ApplicationEvent {}
    /// What the bureau's own people do with a case between the decisions of its three steps (审批流转).
    sealed interface ReviewMove extends ApplicationEvent {

        /// The step it is about.
        ReviewStep step();
    }

    /// The cap of one unit in one year under one policy (同一单位上限).
    sealed interface CapEvent extends SubsidyEvent {

        String policyId();

        CreditCode unit();

        int year();

        @Override
        default String stream() {
            return "cap-" + policyId() + "-" + unit().text() + "-" + year();
        }

        @Override
        default boolean isOfOneCase() {
            return false;
        }
    }

    /// The budget of one year (年度预算).
    sealed interface BudgetEvent extends SubsidyEvent {

        int year();

        @Override
        default String stream() {
            return "budget-" + year();
        }

        @Override
        default boolean isOfOneCase() {
            return false;
        }
    }

    /// One public notice (公示).
    sealed interface NoticeEvent extends SubsidyEvent {

        NoticeId notice();

        @Override
        default String stream() {
            return "notice-" + notice().text();
        }

        @Override
        default boolean isOfOneCase() {
            return false;
        }
    }

    /// The windows in which one can apply under policies that have any (申报批次): all in one stream.
    sealed interface WindowEvent extends SubsidyEvent {

        String STREAM = "windows";

        WindowId window();

        @Override
        default String stream() {
            return STREAM;
        }

        @Override
        default boolean isOfOneCase() {
            return false;
        }
    }

    /// Who has applied within one window, and what is held of its money.
    sealed interface PoolEvent extends SubsidyEvent {

        WindowId window();

        ApplicationId application();

        @Override
        default String stream() {
            return "pool-" + window().text();
        }

        @Override
        default boolean isOfOneCase() {
            return false;
        }
    }

    /// One payment voucher of the treasury (支付凭证): that its stream has begun means it is used.
    sealed interface VoucherEvent extends SubsidyEvent {

        String voucher();

        @Override
        default String stream() {
            return "voucher-" + voucher();
        }
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

    /// The same contract has money from another fund (已获其他财政资金).
    ///
    /// @param source who gave it, in words
    /// @param document 文号 or voucher that shows it
    @Kind("subsidy.other-funds-noted")
    record OtherFundsNoted(ApplicationId application, String source, Money amount, String document, LocalDate notedOn)
            implements FactNoted {}

    /// What was promised has been done and accepted (验收), so that the balance of an advance is due.
    ///
    /// @param document that shows it
    @Kind("subsidy.acceptance-noted")
    record AcceptanceNoted(ApplicationId application, String document, LocalDate notedOn) implements FactNoted {}

    /// How much of the technical amount falls to patents that do not count, where the contract gives no price for each
    /// (人工分摊).
    ///
    /// @param excluded of the technical amount, for all such patents together
    /// @param reason how it was found
    @Kind("subsidy.apportioned")
    record ExcludedApportioned(ApplicationId application, Money excluded, String reason, LocalDate notedOn)
            implements FactNoted {}

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

    /// It stands in a payout batch (待拨付).
    ///
    /// @param order the payment order, unique for ever
    @Kind("subsidy.scheduled")
    record SubsidyScheduled(ApplicationId application, PayoutId batch, String order, LocalDate scheduledOn)
            implements PaymentStep {}

    /// It was taken out of its batch before the treasury had the file, and waits for another.
    @Kind("subsidy.unscheduled")
    record SubsidyUnscheduled(ApplicationId application, PayoutId batch, String order, LocalDate unscheduledOn)
            implements PaymentStep {}

    /// The treasury has its order (支付中).
    @Kind("subsidy.payment-sent")
    record PaymentSent(ApplicationId application, PayoutId batch, String order, LocalDate sentOn)
            implements PaymentStep {}

    /// The bank has sent the money back (退票); nothing has left the budget.
    ///
    /// @param reason as the bank gives it
    @Kind("subsidy.payment-bounced")
    record PaymentBounced(ApplicationId application, PayoutId batch, String order, String reason, LocalDate bouncedOn)
            implements PaymentStep {}

    /// The agency wants the money on another account. Nothing is paid until somebody else has looked.
    ///
    /// @param account reference into the vault
    @Kind("subsidy.account-change-asked")
    record AccountChangeAsked(ApplicationId application, String account, String reason, LocalDate askedOn)
            implements PaymentStep {}

    /// The other account was compared with the unit's papers; it is the one to pay to.
    ///
    /// @param account reference into the vault
    /// @param reason what it was compared with
    @Kind("subsidy.account-changed")
    record AccountChanged(ApplicationId application, String account, String reason, LocalDate changedOn)
            implements PaymentStep {}

    /// The other account was not accepted; the former one stays.
    ///
    /// @param account reference into the vault
    @Kind("subsidy.account-change-refused")
    record AccountChangeRefused(ApplicationId application, String account, String reason, LocalDate refusedOn)
            implements PaymentStep {}

    /// One of several people has passed a step (会签); it waits for the others.
    ///
    /// @param account of who passed it
    /// @param reason what was noted, if anything
    @Kind("review.endorsed")
    record ReviewEndorsed(
            ApplicationId application,
            ReviewStep step,
            String account,
            LocalDate decidedOn,
            @Nullable String reason) implements ReviewMove {}

    /// Sent back within the bureau, to an earlier step (退回上级环节).
    ///
    /// @param step that sends it back
    /// @param to the earlier step, which is due again
    /// @param how what happens once that step has passed again
    /// @param reasonCode null where none was chosen
    @Kind("review.sent-back")
    record ReviewSentBack(
            ApplicationId application,
            ReviewStep step,
            ReviewStep to,
            SendBack how,
            LocalDate sentOn,
            String reason,
            @Nullable ReviewReason reasonCode)
            implements ReviewMove {}

    /// What was sent back has passed the earlier step, and stands again where it was sent back from.
    ///
    /// @param step that is due again
    @Kind("review.resumed")
    record ReviewResumed(ApplicationId application, ReviewStep step, LocalDate resumedOn) implements ReviewMove {}

    /// Somebody has taken back their own pass before anybody acted on it (撤回); the step is due again.
    ///
    /// @param account of who took it back
    @Kind("review.taken-back")
    record ReviewTakenBack(
            ApplicationId application, ReviewStep step, String account, LocalDate takenBackOn, String reason)
            implements ReviewMove {}

    /// Who decides a step was named, or changed.
    ///
    /// @param reviewers accounts that decide it from now on; empty for anybody with the step's role
    /// @param until last day of a delegation, after which those of before decide again; null otherwise
    @Kind("review.assigned")
    record ReviewAssigned(
            ApplicationId application,
            ReviewStep step,
            List<String> reviewers,
            AssignmentChange change,
            @Nullable LocalDate until,
            LocalDate assignedOn,
            String reason)
            implements ReviewMove {}

    /// The case was brought to somebody's knowledge (抄送); they have nothing to decide.
    ///
    /// @param account of who is to know
    @Kind("review.copied")
    record ReviewCopied(ApplicationId application, ReviewStep step, String account, LocalDate copiedOn)
            implements ReviewMove {}

    /// Those who decide the step were reminded (催办).
    @Kind("review.reminded")
    record ReviewReminded(ApplicationId application, ReviewStep step, LocalDate remindedOn) implements ReviewMove {}

    /// The step's term has passed without a decision; the director may decide it too (超时升级).
    ///
    /// @param dueOn last day of the term
    @Kind("review.escalated")
    record ReviewEscalated(ApplicationId application, ReviewStep step, LocalDate dueOn, LocalDate escalatedOn)
            implements ReviewMove {}

    /// A voucher was used, and cannot be used again.
    ///
    /// @param voucher 支付凭证号, in its normal form
    @Kind("voucher.used")
    record VoucherUsed(String voucher, ApplicationId application, LocalDate usedOn) implements VoucherEvent {}

    /// Part of the cap is held for a proposal.
    ///
    /// @param base what the amount was worked out of: counts towards slices, thresholds and increments of the
    /// unit's
    ///     next amounts; null in messages that did not say it
    @Kind("cap.reserved")
    record CapReserved(
            String policyId,
            CreditCode unit,
            int year,
            ApplicationId application,
            Money amount,
            @Nullable Money base,
            LocalDate reservedOn)
            implements CapEvent {}

    /// What the unit had brought about in the period before, where only what goes beyond it counts (增量).
    ///
    /// @param document that shows it
    @Kind("cap.baseline-set")
    record CapBaselineSet(String policyId, CreditCode unit, int year, Money amount, String document, LocalDate setOn)
            implements CapEvent {}

    /// What was held is used: the subsidy is granted.
    @Kind("cap.committed")
    record CapCommitted(
            String policyId, CreditCode unit, int year, ApplicationId application, Money amount, LocalDate committedOn)
            implements CapEvent {}

    /// What was held is free again: rejected or withdrawn.
    @Kind("cap.released")
    record CapReleased(
            String policyId, CreditCode unit, int year, ApplicationId application, Money amount, LocalDate releasedOn)
            implements CapEvent {}

    /// How money is given out where it does not reach for all.
    enum Strategy {
        /// In the order of the decisions; the last gets what is left, the others wait.
        FIRST_COME,
        /// All at once after the last day, each the same part of what is due, to the fen by largest remainder.
        PRO_RATA
    }

    /// A window is laid down; another person has to announce it.
    ///
    /// @param title as it is called, e.g. 2025年第一批
    /// @param from first day to apply
    /// @param until last day to apply
    /// @param pool money for all its applications together; null where the budget alone limits it
    /// @param document 文号 of the call
    @Kind("window.drafted")
    record WindowDrafted(
            WindowId window,
            String policyId,
            String title,
            LocalDate from,
            LocalDate until,
            Strategy strategy,
            @Nullable Money pool,
            String document,
            LocalDate draftedOn)
            implements WindowEvent {}

    /// It is announced, before it opens: from now on nothing of it can be changed.
    @Kind("window.announced")
    record WindowAnnounced(WindowId window, LocalDate announcedOn) implements WindowEvent {}

    /// It is given up before it opens.
    @Kind("window.withdrawn")
    record WindowWithdrawn(WindowId window, String reason, LocalDate withdrawnOn) implements WindowEvent {}

    /// Its money has been shared out among all who applied.
    ///
    /// @param claims what was due to all of them
    /// @param granted what is proposed for all of them
    @Kind("window.decided")
    record WindowDecided(WindowId window, Money claims, Money granted, LocalDate decidedOn) implements WindowEvent {}

    /// An application was made within the window.
    @Kind("pool.joined")
    record PoolJoined(WindowId window, ApplicationId application, LocalDate joinedOn) implements PoolEvent {}

    /// Part of the window's money is held for a proposal.
    @Kind("pool.reserved")
    record PoolReserved(WindowId window, ApplicationId application, Money amount, LocalDate reservedOn)
            implements PoolEvent {}

    /// What was held is free again: rejected or withdrawn.
    @Kind("pool.released")
    record PoolReleased(WindowId window, ApplicationId application, Money amount, LocalDate releasedOn)
            implements PoolEvent {}

    /// Money was put into the budget of the year, by the document named.
    ///
    /// @param source who gives it: 区, 市, 自治区 or 中央
    /// @param document 文号 of the decision
    @Kind("budget.allocated")
    record BudgetAllocated(int year, Money amount, String source, String document, LocalDate allocatedOn)
            implements BudgetEvent {}

    /// Money that nobody has been promised was taken out of the budget of the year, by the document named: given back,
    /// or carried over (结转) to another year.
    ///
    /// @param source who had given it
    /// @param document 文号 of the decision
    /// @param carriedTo the year whose budget it went to; null when it was given back
    @Kind("budget.reduced")
    record BudgetReduced(
            int year,
            Money amount,
            String source,
            String document,
            @Nullable Integer carriedTo,
            LocalDate reducedOn) implements BudgetEvent {}

    /// Part of the budget is held for a proposal.
    ///
    /// @param source whose money, where the policy shares the cost between levels; null where any will do. It stays
    /// the
    ///     same until the money is spent or free
    @Kind("budget.reserved")
    record BudgetReserved(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate reservedOn)
            implements BudgetEvent {}

    /// What was held is due to the agency: the subsidy is granted.
    @Kind("budget.committed")
    record BudgetCommitted(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate committedOn)
            implements BudgetEvent {}

    /// What was held is free again: rejected or withdrawn.
    @Kind("budget.released")
    record BudgetReleased(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate releasedOn)
            implements BudgetEvent {}

    /// What was due has been paid: the money has left the budget.
    @Kind("budget.spent")
    record BudgetSpent(
            int year, ApplicationId application, @Nullable String source, Money amount, LocalDate spentOn)
            implements BudgetEvent {}

    /// A list has been put up for everybody to see, frozen as it is.
    ///
    /// @param lastDay last working day on which objections are taken
    /// @param digest hexadecimal SHA-256 over the items as shown
    @Kind("notice.published")
    record NoticePublished(NoticeId notice, LocalDate publishedOn, LocalDate lastDay, List<Item> items, String digest)
            implements NoticeEvent {}

    /// Somebody objects. Who, and with what evidence, stays in the vault.
    ///
    /// @param objection reference into the vault
    /// @param inadmissible why it cannot be heard; null when it is heard
    @Kind("notice.objected")
    record NoticeObjected(
            NoticeId notice,
            ApplicationId application,
            String objection,
            LocalDate objectedOn,
            @Nullable String inadmissible)
            implements NoticeEvent {}

    /// The notice is over.
    @Kind("notice.closed")
    record NoticeClosed(NoticeId notice, LocalDate closedOn) implements NoticeEvent {}

    /// One line of a notice: what the public may see and no more.
    record Item(
            ApplicationId application,
            String agencyName,
            String contractNumber,
            List<PatentNumber> patents,
            Money amount) {}

    /// The three decisions, by three different people.
    enum ReviewStep {
        /// The clerk looks whether it is complete and in form (受理).
        ACCEPT,
        /// The reviewer compares the facts with the originals (初审).
        PRELIMINARY,
        /// The director decides the amount (审定).
        APPROVAL
    }

    /// What follows once an earlier step has passed again.
    enum SendBack {
        /// Every step from there on is decided anew.
        AGAIN,
        /// It stands again where it was sent back from.
        RESUME
    }

    /// How the people who decide a step were changed.
    enum AssignmentChange {
        /// Somebody decides with the others (加签).
        ADDED,
        /// Somebody decides no longer (减签).
        REMOVED,
        /// Somebody decides instead (转办).
        TRANSFERRED,
        /// Somebody decides instead until a day (委托).
        DELEGATED
    }

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
