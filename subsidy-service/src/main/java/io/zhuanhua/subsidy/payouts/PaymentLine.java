package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.vault.BankAccount;

/// One line of the treasury's file.
///
/// @param purpose 用途
record PaymentLine(String order, String unit, String code, BankAccount account, Money amount, String purpose) {

    @Override
    public String toString() {
        return "PaymentLine[" + order + "]";
    }
}
