package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Doubts about contracts (疑点) that a rule raises and a person resolves (domain.md §2.6). A doubt concerns several
/// contracts, of several agencies, and therefore has a stream of its own that no agency reads.
public sealed interface FlagEvent extends DomainEvent {

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// A rule has found something a person must look at. Until then no subsidy is paid for any of the contracts.
    ///
    /// @param contracts those concerned, the one that gave rise to it first
    /// @param patents those the contracts have in common
    /// @param units those whose relation is doubted, for [FlagKind#RELATED_PARTY]
    /// @param finding why, in words of the rule, with its figures
    @Kind("flag.raised")
    record FlagRaised(
            FlagId flag,
            FlagKind what,
            List<ContractId> contracts,
            List<PatentNumber> patents,
            List<PartyId> units,
            String finding,
            LocalDate raisedOn)
            implements FlagEvent {

        @Override
        public String stream() {
            return "flag-" + flag.text();
        }
    }

    /// Somebody wants a doubt resolved that takes two persons; nothing has changed yet.
    ///
    /// @param document what it rests on: number or title of the paper
    @Kind("flag.resolution-proposed")
    record FlagResolutionProposed(
            FlagId flag,
            List<ContractId> payable,
            String reason,
            @Nullable String document,
            LocalDate proposedOn) implements FlagEvent {

        @Override
        public String stream() {
            return "flag-" + flag.text();
        }
    }

    /// A person has decided: these contracts give a claim, the others concerned do not.
    ///
    /// @param payable those of the contracts concerned that nothing stands against any more; may be none or all
    /// @param barred the others
    /// @param reason told to the agencies of those that are barred
    @Kind("flag.resolved")
    record FlagResolved(
            FlagId flag,
            List<ContractId> payable,
            List<ContractId> barred,
            String reason,
            @Nullable String document,
            LocalDate resolvedOn)
            implements FlagEvent {

        @Override
        public String stream() {
            return "flag-" + flag.text();
        }
    }

    /// A clerk has entered that two units are related: found in the business register, or declared.
    ///
    /// @param one the smaller of the two codes
    /// @param source where it is known from, e.g. 国家企业信用信息公示系统 and the day
    @Kind("units.related")
    record UnitsRelated(CreditCode one, CreditCode other, Relation relation, String source, LocalDate recordedOn)
            implements FlagEvent {

        @Override
        public String stream() {
            return "relation-" + one.text() + "-" + other.text();
        }
    }

    /// What can be doubtful.
    enum FlagKind {
        /// The same transfer handed in twice, often by two agencies (疑似重复申报).
        DUPLICATE_SUSPECTED,
        /// One deal cut into several contracts (疑似拆分合同).
        SPLIT_SUSPECTED,
        /// The patent goes back to where it came from (疑似循环交易).
        ROUND_TRIP_SUSPECTED,
        /// Two sides of the contract belong together (关联方).
        RELATED_PARTY
    }

    /// How two units belong together.
    enum Relation {
        /// The same legal representative (同一法定代表人).
        SAME_REPRESENTATIVE,
        /// A shareholder or controller in common (股东或实际控制人重合).
        SAME_CONTROLLER,
        /// One holds the other (母子公司).
        PARENT,
        /// The same address, telephone or account (同一地址、电话或账户).
        SAME_CONTACT,
        /// Declared by a unit itself (自行申报).
        DECLARED
    }
}
