package io.zhuanhua.events;

/// Who a side of a contract is, as a key: a unit by its credit code, somebody without one by a pseudonym that only
/// contract-service can make from the papers, the same for the same papers.
///
/// @param text a credit code, or `P-` and 32 hexadecimal digits
public record PartyId(String text) implements Text {

    private static final String WITHOUT_CODE = "P-";

    public PartyId {
        Texts.present(text);
    }

    public static PartyId of(CreditCode unit) {
        return new PartyId(unit.text());
    }

    /// @param digest 32 hexadecimal digits, made with a key from what is on the papers
    public static PartyId pseudonym(String digest) {
        return new PartyId(WITHOUT_CODE + digest);
    }

    /// Reads what a client names a side by: a credit code as typed, or a pseudonym as it was told.
    ///
    /// @throws Refused `CREDIT_CODE_INVALID` for anything else
    public static PartyId parse(String typed) {
        String plain = typed.strip();
        return plain.matches("P-[0-9a-f]{32}") ? new PartyId(plain) : of(CreditCode.parse(typed));
    }

    /// Whether it is a unit's.
    public boolean hasCreditCode() {
        return !text.startsWith(WITHOUT_CODE);
    }

    @Override
    public String toString() {
        return text;
    }
}
