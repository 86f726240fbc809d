package io.zhuanhua.matching.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import org.jspecify.annotations.Nullable;

/// Who a request speaks for.
final class Units {

    private Units() {}

    /// @param otherwise the caller's own unit, for a request that names none
    static @Nullable CreditCode code(
            Checks checks, String pointer, @Nullable Unit named, @Nullable CreditCode otherwise) {
        String typed = named == null ? null : named.creditCode();
        if ((typed == null || typed.isBlank()) && otherwise != null) {
            return otherwise;
        }
        return checks.required(pointer + "/creditCode", typed, CreditCode::parse);
    }

    /// The name, or the code where no name is given.
    static @Nullable String name(Checks checks, String pointer, @Nullable Unit named, @Nullable CreditCode code) {
        String typed = named == null ? null : named.name();
        String name = checks.optionalText(pointer + "/name", typed, Wording.NAME);
        return name != null || code == null ? name : code.text();
    }
}
