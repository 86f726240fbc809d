package io.zhuanhua.events;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Number of an invoice: 20 digits of a 数电票, or code and number of an older one together, 18 or 20 digits
/// (domain.md §3.5).
public record InvoiceNumber(String text) implements Text {

    private static final Pattern TYPED = Pattern.compile("\\d{18}|\\d{20}");

    public InvoiceNumber {
        Texts.present(text);
    }

    /// Reads what a person typed; spaces and hyphens between code and number do not count.
    ///
    /// @throws Refused `INVOICE_NUMBER_INVALID`
    public static InvoiceNumber parse(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        Refused.unless(TYPED.matcher(plain).matches(), ValueProblem.INVOICE_NUMBER_INVALID, "");
        return new InvoiceNumber(plain);
    }

    @Override
    public String toString() {
        return text;
    }
}
