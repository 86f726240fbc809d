package io.zhuanhua.contract.finance.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A registered pledge as typed.
///
/// @param number 质押登记号
/// @param creditLine amount it secures, yuan
/// @param drawn loan paid out so far, yuan; left out where it is not known
/// @param registeredOn 登记生效日
/// @param dueOn last day of the loan
/// @param renewal `true` where it follows a loan of before
public record RecordPledge(
        @Nullable String number,
        @Nullable UnitTyped lender,
        @Nullable UnitTyped borrower,
        @Nullable List<@Nullable String> patents,
        @Nullable String creditLine,
        @Nullable String drawn,
        @Nullable String registeredOn,
        @Nullable String dueOn,
        @Nullable String renewal) {}
