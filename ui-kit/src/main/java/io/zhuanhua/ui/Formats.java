package io.zhuanhua.ui;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How figures are written on every page: `{ui:money(x)}`, `{ui:percent(x)}`, `{ui:date(x)}`, `{ui:time(x)}`.
///
/// Each takes null and an empty [Optional] and answers the word for "no data", never a zero.
@TemplateExtension(namespace = "ui")
public final class Formats {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(SHANGHAI);

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    private Formats() {}

    /// `40,000.00` from a decimal number, a decimal string, or anything whose `toString` is one.
    public static String money(@Nullable Object yuan) {
        Object amount = present(yuan);
        return amount == null
                ? noData()
                : String.format(Locale.ROOT, "%,.2f", decimal(amount).setScale(2, RoundingMode.UNNECESSARY));
    }

    /// `1,000.25` for an amount of yuan shown in units of ten thousand, two places, half up.
    public static String wan(@Nullable Object yuan) {
        Object amount = present(yuan);
        return amount == null
                ? noData()
                : String.format(
                        Locale.ROOT, "%,.2f", decimal(amount).movePointLeft(4).setScale(2, RoundingMode.HALF_UP));
    }

    /// `12,345` for a count.
    public static String count(@Nullable Object number) {
        Object count = present(number);
        return count == null
                ? noData()
                : String.format(Locale.ROOT, "%,d", decimal(count).longValueExact());
    }

    /// `5%` or `66.7%` for a ratio such as 0.05; one place, half up, and none when it would be zero.
    public static String percent(@Nullable Object ratio) {
        Object value = present(ratio);
        return value == null
                ? noData()
                : decimal(value)
                                .movePointRight(2)
                                .setScale(1, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .toPlainString()
                        + "%";
    }

    /// `2025-03-10`.
    public static String date(@Nullable Object date) {
        Object day = present(date);
        return switch (day) {
            case null -> noData();
            case Instant instant -> LocalDate.ofInstant(instant, SHANGHAI).toString();
            case Object other -> other.toString();
        };
    }

    /// `2025-03-10 09:30`, Asia/Shanghai.
    public static String time(@Nullable Object instant) {
        return present(instant) instanceof Instant moment ? MINUTE.format(moment) : noData();
    }

    /// `03-10`, for a progress line whose year is plain.
    public static String day(LocalDate date) {
        return MONTH_DAY.format(date);
    }

    /// `617,283.945`: thousands separators and as many places as the number has, for steps of a computation and charts.
    public static String plain(Object number) {
        BigDecimal value = decimal(number);
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /// How a status looks: the tone given, otherwise the one its code has in the whole house.
    public static Tone tone(Object code, @Nullable Object given) {
        return given == null
                ? Tone.of(code.toString())
                : Tone.valueOf(given.toString().toUpperCase(Locale.ROOT));
    }

    /// Address of a file under `/ui`, with a sum of its content.
    public static String asset(String file) {
        return Assets.address(file);
    }

    /// What is wrong at a field, empty when nothing is or no form has been sent.
    public static String wrong(@Nullable Object errors, String field) {
        return errors instanceof FormErrors found ? found.at(field) : "";
    }

    /// The amount in the capital numerals of vouchers; empty when the text is no amount, since one may still be typing.
    public static String inWords(@Nullable Object yuan) {
        return AmountTyped.read(String.valueOf(yuan)).map(AmountInWords::of).orElse("");
    }

    /// The word for "no data" in the page's language.
    public static String noData() {
        return WordsInTemplates.word("no-data");
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    private static @Nullable Object present(@Nullable Object value) {
        Object inner = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        return inner == null || inner.toString().isEmpty() ? null : inner;
    }
}
