package io.zhuanhua.kit.export;

/// One column of a file.
///
/// @param width in characters; the paper divides its width in this proportion
public record Column(String title, Kind kind, int width) {

    /// What its cells are.
    public enum Kind {
        /// A `String`: names, codes, numbers nobody calculates with. Never calculated, whatever it looks like.
        TEXT,
        /// A `LocalDate`.
        DATE,
        /// A `BigDecimal` of yuan, with two places; the file ends with its sum.
        AMOUNT,
        /// A whole `Number`.
        NUMBER
    }

    public static Column text(String title, int width) {
        return new Column(title, Kind.TEXT, width);
    }

    public static Column date(String title) {
        return new Column(title, Kind.DATE, 12);
    }

    public static Column amount(String title) {
        return new Column(title, Kind.AMOUNT, 16);
    }

    public static Column number(String title) {
        return new Column(title, Kind.NUMBER, 8);
    }
}
