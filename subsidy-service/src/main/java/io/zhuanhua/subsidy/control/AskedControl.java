package io.zhuanhua.subsidy.control;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ControlEvent.ControlNoted;
import io.zhuanhua.events.CreditCode;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two units under common control, as a clerk notes them.
///
/// @param unit credit code of the one
/// @param other credit code of the other
/// @param document that shows it
public record AskedControl(
        @Nullable String unit,
        @Nullable String unitName,
        @Nullable String other,
        @Nullable String otherName,
        @Nullable String document) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DOCUMENT = 500;

    /// @throws io.zhuanhua.events.Refused with everything that is missing or wrong
    ControlNoted checked(LocalDate today) {
        Checks checks = new Checks();
        CreditCode one = checks.required("/unit", unit, CreditCode::parse);
        String oneName = checks.text("/unitName", unitName, LONGEST_NAME);
        CreditCode two = checks.required("/other", other, CreditCode::parse);
        String twoName = checks.text("/otherName", otherName, LONGEST_NAME);
        String shown = checks.text("/document", document, LONGEST_DOCUMENT);
        checks.refuseIfAny();
        return new ControlNoted(
                Objects.requireNonNull(one),
                Objects.requireNonNull(oneName),
                Objects.requireNonNull(two),
                Objects.requireNonNull(twoName),
                Objects.requireNonNull(shown),
                today);
    }
}
