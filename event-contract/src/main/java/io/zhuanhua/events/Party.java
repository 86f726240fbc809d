package io.zhuanhua.events;

import org.jspecify.annotations.Nullable;

/// One side of a contract as it stands in its text: a unit with its credit code, or somebody without one with the
/// papers that were shown. Exactly one of the two; an agency always has a code.
///
/// @param name of an individual the family name alone, the rest hidden
/// @param creditCode null for somebody without one
/// @param identity null for a unit
/// @param share an agency's share of the agencies' part, in per cent
/// @param work what the agency did, as the contract says (检索、撮合、谈判)
public record Party(
        PartyRole role,
        String name,
        @Nullable CreditCode creditCode,
        @Nullable Identity identity,
        @Nullable Percent share,
        @Nullable String work) {

    public Party {
        if ((creditCode == null) == (identity == null)) {
            throw new IllegalArgumentException("a side has a credit code or papers, one of the two: " + role);
        }
    }

    /// A unit.
    public Party(PartyRole role, String name, CreditCode creditCode, @Nullable Percent share, @Nullable String work) {
        this(role, name, creditCode, null, share, work);
    }

    public PartyId id() {
        if (identity != null) {
            return identity.party();
        }
        return PartyId.of(unit());
    }

    /// The number it is shown by: its credit code, or that of its papers with the middle hidden.
    public String number() {
        return identity == null ? unit().text() : identity.masked();
    }

    /// The credit code of a side that has one.
    ///
    /// @throws IllegalStateException for somebody without
    public CreditCode unit() {
        if (creditCode == null) {
            throw new IllegalStateException("a side without a credit code: " + role);
        }
        return creditCode;
    }
}
