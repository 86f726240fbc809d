package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Loans secured by patents (质押融资) and insurance of patents (专利保险), clause (九) of the plan. Never a transfer, and
/// never the base of a subsidy.
public sealed interface FinanceEvent extends DomainEvent {

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// The registration number of a pledge has been taken: the first event of its stream, so that one pledge
    /// is recorded once, whoever enters it.
    ///
    /// @param number 质押登记号, without blanks, half width, upper case
    @Kind("pledge.number-used")
    record PledgeNumberUsed(String number, PledgeId pledge, LocalDate usedOn) implements FinanceEvent {

        @Override
        public String stream() {
            return "pledge-number-" + number;
        }
    }

    /// A registered pledge has been entered.
    ///
    /// @param number 质押登记号
    /// @param lender 质权人
    /// @param borrower 出质人
    /// @param creditLine amount the pledge secures (登记金额)
    /// @param drawn loan paid out so far, if known
    /// @param registeredOn 登记生效日
    /// @param dueOn last day of the loan, if known
    /// @param renewal whether it follows a loan of before (续贷), and is no new business
    @Kind("pledge.recorded")
    record PledgeRecorded(
            PledgeId pledge,
            String number,
            NamedUnit lender,
            NamedUnit borrower,
            List<PatentNumber> patents,
            Money creditLine,
            @Nullable Money drawn,
            LocalDate registeredOn,
            @Nullable LocalDate dueOn,
            boolean renewal,
            LocalDate recordedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "pledge-" + pledge.text();
        }
    }

    /// Its amounts or its term are others from now on.
    @Kind("pledge.changed")
    record PledgeChanged(
            PledgeId pledge,
            Money creditLine,
            @Nullable Money drawn,
            @Nullable LocalDate dueOn,
            String reason,
            LocalDate changedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "pledge-" + pledge.text();
        }
    }

    /// The patents are free again.
    ///
    /// @param releasedOn 注销登记日
    @Kind("pledge.released")
    record PledgeReleased(
            PledgeId pledge, LocalDate releasedOn, @Nullable String reason, LocalDate recordedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "pledge-" + pledge.text();
        }
    }

    /// The number of a policy has been taken: the first event of its stream, so that one policy is recorded once.
    ///
    /// @param number 保单号, without blanks, half width, upper case; each insurer has its own
    @Kind("policy.number-used")
    record PolicyNumberUsed(CreditCode insurer, String number, InsuranceId insurance, LocalDate usedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "policy-" + insurer.text() + "-" + number;
        }
    }

    /// A policy has been entered.
    ///
    /// @param number 保单号
    /// @param insurer 保险人
    /// @param insured 被保险人
    /// @param sumInsured 保险金额
    /// @param premium 保费
    /// @param from first day it covers
    /// @param until last day it covers
    @Kind("insurance.recorded")
    record InsuranceRecorded(
            InsuranceId insurance,
            String number,
            NamedUnit insurer,
            NamedUnit insured,
            InsuranceKind what,
            List<PatentNumber> patents,
            Money sumInsured,
            Money premium,
            LocalDate from,
            LocalDate until,
            LocalDate recordedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "insurance-" + insurance.text();
        }
    }

    /// The insurer has paid for a loss.
    ///
    /// @param claimNumber 赔案号, once in a policy
    @Kind("insurance.claimed")
    record InsuranceClaimed(
            InsuranceId insurance, String claimNumber, Money paid, LocalDate paidOn, LocalDate recordedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "insurance-" + insurance.text();
        }
    }

    /// It ended before its last day.
    @Kind("insurance.ended")
    record InsuranceEnded(InsuranceId insurance, LocalDate endedOn, String reason, LocalDate recordedOn)
            implements FinanceEvent {

        @Override
        public String stream() {
            return "insurance-" + insurance.text();
        }
    }

    /// What a policy covers.
    enum InsuranceKind {
        /// Costs of enforcing the patent (专利执行险).
        ENFORCEMENT,
        /// Loss by others' infringement (专利被侵权损失险).
        INFRINGEMENT_LOSS,
        /// Liability for infringing others' patents (侵犯专利权责任险).
        INFRINGEMENT_LIABILITY,
        /// Unpaid licence fees (专利许可费损失险).
        LICENCE_FEE,
        /// Costs of a transformation that fails (专利转化费用损失险).
        TRANSFORMATION,
        /// Filing or liability abroad (海外专利布局、海外侵权责任险).
        OVERSEAS,
        /// Another product (其他).
        OTHER
    }
}
