package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.CreditCode;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which contracts are asked for.
///
/// @param overdue only those handed back whose deadline has passed
/// @param q part of a contract, case or patent number, or of a name
public record ContractFilter(
        @Nullable ContractStatus status,
        @Nullable CreditCode agency,
        @Nullable String q,
        boolean overdue) {

    private static final int LONGEST = 100;

    /// What is searched for, in the form it is searched in; empty when nothing is.
    public Optional<String> part() {
        String plain = q == null ? "" : searchable(q);
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain.substring(0, Math.min(plain.length(), LONGEST)));
    }

    /// The `LIKE` pattern of such a part.
    public static String pattern(String part) {
        return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /// Text as it is searched in: width and case make no difference.
    public static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
