package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.Performance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The figures a computation starts from. With them and the policy's version the same fen come out for ever.
///
/// @param total 合同交易总额
/// @param technical 技术交易额
/// @param performance how the contract was registered, invoiced and paid
/// @param excluded price of those of its patents that do not count; null while nobody knows it
/// @param part the agency's part where several agencies stand in the contract
/// @param before what stands against this amount already
/// @param budget what is left of the budget; null where the budget is not asked (an application's first estimate)
/// @param pool the money of its window; null where it has none, or is not asked for it
public record Inputs(
        Money total,
        Money technical,
        Performance performance,
        @Nullable Money excluded,
        AgencyPart part,
        Before before,
        @Nullable Money budget,
        @Nullable Pool pool) {

    /// Of a contract of whose performance nothing is asked, and of which every patent counts.
    public Inputs(Money total, Money technical, @Nullable Percent share, Money capUsed, @Nullable Money budget) {
        this(
                total,
                technical,
                Performance.NONE,
                Money.ZERO,
                new AgencyPart(share, 1, 0),
                Before.used(capUsed),
                budget,
                null);
    }

    /// The money of the window an application was made in.
    ///
    /// @param left what there is for it
    /// @param claims what is due to all who share it out; null where the first come take what they get
    /// @param extra a fen that was left over, or nothing
    public record Pool(Money left, @Nullable Money claims, Money extra) {}

    /// An agency's part of a contract.
    ///
    /// @param share as the contract gives it; null where it gives none, or the agency is alone
    /// @param agencies how many stand in the contract
    /// @param place which of them it is, from 0
    public record AgencyPart(@Nullable Percent share, int agencies, int place) {}

    /// What stands against an amount already.
    ///
    /// @param capsUsed of each cap of the policy, what has been granted or promised under it
    /// @param counted bases of the unit that count in the period of its first cap
    /// @param baseline what the unit had in the period before; null while nobody has said so
    /// @param earlier what earlier claims of the same contract and agency came to
    /// @param otherFunds what other funds have given for the contract
    /// @param accepted whether what was promised is accepted, so that the balance is due
    public record Before(
            List<Money> capsUsed,
            Money counted,
            @Nullable Money baseline,
            Money earlier,
            Money otherFunds,
            boolean accepted) {

        public Before {
            capsUsed = List.copyOf(capsUsed);
        }

        /// So much of the only cap, and nothing else.
        public static Before used(Money capUsed) {
            return new Before(List.of(capUsed), Money.ZERO, null, Money.ZERO, Money.ZERO, false);
        }
    }
}
