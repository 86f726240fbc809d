package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.subsidy.vault.BankAccount;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an agency asks for, or a clerk for it.
///
/// @param agency credit code of the agency a clerk keys it for; an agency leaves it out
public record AskedApplication(
        @Nullable String contractId,
        @Nullable String agency,
        @Nullable AskedAccount account) {

    /// Where the money is to go.
    public record AskedAccount(
            @Nullable String holder,
            @Nullable String bank,
            @Nullable String number) {

        BankAccount account(String pointer) {
            return BankAccount.parse(pointer, holder, bank, number);
        }

        @Override
        public String toString() {
            return "AskedAccount[…]";
        }
    }

    ContractId contract() {
        Checks checks = new Checks();
        String id = checks.text("/contractId", contractId, 100);
        checks.refuseIfAny();
        return new ContractId(Objects.requireNonNull(id));
    }

    /// Whom a clerk keys it for.
    CreditCode unit() {
        Checks checks = new Checks();
        CreditCode unit = checks.required("/agency", agency, CreditCode::parse);
        checks.refuseIfAny();
        return Objects.requireNonNull(unit);
    }

    BankAccount bankAccount() {
        AskedAccount given = account == null ? new AskedAccount(null, null, null) : account;
        return given.account("/account");
    }
}
