package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import org.jspecify.annotations.Nullable;

/// The figures a computation starts from. With them and the policy's version the same fen come out for ever.
///
/// @param total 合同交易总额
/// @param technical 技术交易额
/// @param share the agency's part where several agencies stand in the contract; null where it is alone
/// @param capUsed what the unit has been granted or promised under its cap already
/// @param budget what is left of the budget; null where the budget is not asked (an application's first estimate)
public record Inputs(
        Money total,
        Money technical,
        @Nullable Percent share,
        Money capUsed,
        @Nullable Money budget) {}
