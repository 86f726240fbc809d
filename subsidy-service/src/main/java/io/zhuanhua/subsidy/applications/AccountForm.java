package io.zhuanhua.subsidy.applications;

import io.zhuanhua.journal.Command;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.subsidy.vault.BankAccount;
import jakarta.ws.rs.FormParam;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The account an agency may type when it confirms an application or hands it in again.
public final class AccountForm {

    @FormParam("account.holder")
    @Nullable
    String holder;

    @FormParam("account.bank")
    @Nullable
    String bank;

    @FormParam("account.number")
    @Nullable
    String number;

    @FormParam("key")
    @Nullable
    String key;

    Command command(Commands commands) {
        return commands.of(key, String.valueOf(holder), String.valueOf(bank), String.valueOf(number));
    }

    TypedForm typed(String form) {
        return TypedForm.of(form, "holder", holder, "bank", bank, "number", number);
    }

    /// Another account, or null where nothing was typed.
    ///
    /// @throws io.zhuanhua.events.Refused with what is wrong with it
    @Nullable
    BankAccount account() {
        boolean typed = Stream.of(holder, bank, number).anyMatch(text -> text != null && !text.isBlank());
        return typed ? BankAccount.parse("/account", holder, bank, number) : null;
    }
}
