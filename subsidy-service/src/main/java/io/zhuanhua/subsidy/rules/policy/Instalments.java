package io.zhuanhua.subsidy.rules.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whether a contract's amount comes in parts.
///
/// @param advance part that is due before what was promised is accepted (验收); null where all is due at once
/// @param supplementaryMonths for so many months after its first payment a contract may be claimed for again, for what
///     has become due since; null where it may not
public record Instalments(
        @Nullable BigDecimal advance, @Nullable Integer supplementaryMonths) {

    public static final String ADVANCE = "payment.advance";
    public static final String SUPPLEMENTARY = "claims.supplementaryMonths";

    static Instalments of(Values values) {
        Instalments read = new Instalments(
                values.has(ADVANCE) ? values.read(ADVANCE, AmountRule::proportion) : null,
                values.has(SUPPLEMENTARY) ? values.read(SUPPLEMENTARY, text -> Values.between(1, 120, text)) : null);
        if (read.advance != null && read.supplementaryMonths == null) {
            // without it the balance would never be paid
            throw UnreadablePolicy.missing(SUPPLEMENTARY);
        }
        return read;
    }

    /// Whether a supplementary claim may be made on that day; the last day is inclusive.
    public boolean allows(LocalDate firstPaidOn, LocalDate today) {
        return supplementaryMonths != null && !today.isAfter(firstPaidOn.plusMonths(supplementaryMonths));
    }
}
