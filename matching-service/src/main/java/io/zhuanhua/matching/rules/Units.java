package io.zhuanhua.matching.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import org.jspecify.annotations.Nullable;

/// Who a request speaks for.
final class Units {

    private Units() {}

    /// @param own the caller's own unit, for a request that names none
    static @Nullable CreditCode code(Checks checks, String pointer, @Nullable Unit named, Unit own) {
        String typed = named == null ? null : named.creditCode();
        boolean left = typed == null || typed.isBlank();
        return checks.required(pointer + "/creditCode", left ? own.creditCode() : typed, CreditCode::parse);
    }

    /// The name as given, else as the caller's login says, else the code.
    static @Nullable String name(
            Checks checks, String pointer, @Nullable Unit named, Unit own, @Nullable CreditCode code) {
        String typed = named == null ? null : named.name();
        String name = checks.optionalText(pointer + "/name", typed, Wording.NAME);
        if (name != null || code == null) {
            return name;
        }
        boolean ours = code.text().equals(own.creditCode())
                && own.name() != null
                && !own.name().isBlank();
        return ours ? own.name() : code.text();
    }
}
