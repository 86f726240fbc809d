package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.Performance;
import org.jspecify.annotations.Nullable;

/// The figures a computation starts from. With them and the policy's version the same fen come out for ever.
///
/// @param total 合同交易总额
/// @param technical 技术交易额
/// @param performance how the contract was registered, invoiced and paid
/// @param excluded price of those of its patents that do not count
/// @param share the agency's part where several agencies stand in the contract; null where it is alone
/// @param capUsed what the unit has been granted or promised under its cap already
/// @param budget what is left of the budget; null where the budget is not asked (an application's first estimate)
public record Inputs(
        Money total,
        Money technical,
        Performance performance,
        Money excluded,
        @Nullable Percent share,
        Money capUsed,
        @Nullable Money budget) {

    /// Of a contract of whose performance nothing is asked, and of which every patent counts.
    public Inputs(Money total, Money technical, @Nullable Percent share, Money capUsed, @Nullable Money budget) {
        this(total, technical, Performance.NONE, Money.ZERO, share, capUsed, budget);
    }
}
