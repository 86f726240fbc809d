package io.zhuanhua.contract.rules;

import io.zhuanhua.events.IdentityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// A contract as it is handed in, exactly as typed: everything is text until [IntakeRules] has read it, so that one
/// answer can name everything wrong with it.
///
/// @param signedOn date in the contract's text, `YYYY-MM-DD`
/// @param transferType name of a [io.zhuanhua.events.TransferType]
/// @param matchId the introduction it grew from
/// @param licenceTerm last day of a licence, `YYYY-MM-DD`; not for an assignment
public record SubmitContract(
        @Nullable String contractNumber,
        @Nullable String signedOn,
        @Nullable String transferType,
        @Nullable List<@Nullable PartyTyped> parties,
        @Nullable List<@Nullable PatentTyped> patents,
        @Nullable AmountsTyped amounts,
        @Nullable String technicalContractNumber,
        @Nullable String matchId,
        @Nullable String licenceTerm) {

    /// One side of the contract.
    ///
    /// @param role `TRANSFEROR`, `TRANSFEREE` or `AGENCY`
    /// @param creditCode unified social credit code; null for somebody without one
    /// @param identity papers of a transferor or transferee without a credit code; null for a unit
    /// @param sharePercent an agency's share of the agencies' part; needed when there are several
    /// @param work what the agency did
    public record PartyTyped(
            @Nullable String role,
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable IdentityTyped identity,
            @Nullable String sharePercent,
            @Nullable String work) {

        /// A unit.
        public PartyTyped(
                @Nullable String role,
                @Nullable String name,
                @Nullable String creditCode,
                @Nullable String sharePercent,
                @Nullable String work) {
            this(role, name, creditCode, null, sharePercent, work);
        }

        PartyTyped with(@Nullable IdentityTyped other) {
            return new PartyTyped(role, name, creditCode, other, sharePercent, work);
        }
    }

    /// Papers of an individual or of somebody from abroad. Tells nothing of itself in logs.
    ///
    /// @param type name of an [io.zhuanhua.events.IdentityType]
    /// @param number as on the papers; with its middle hidden, as it was shown, where it is on file already
    public record IdentityTyped(
            @Nullable String type, @Nullable String number) {

        boolean isMasked() {
            return number != null && number.contains("*");
        }

        /// As it may be shown; what is no number of such papers is hidden whole.
        IdentityTyped masked() {
            if (number == null || number.isBlank() || isMasked()) {
                return this;
            }
            return new IdentityTyped(type, new PlainIdentity(IdentityType.NONE, PlainIdentity.normal(number)).masked());
        }

        @Override
        public String toString() {
            return "IdentityTyped[…]";
        }
    }

    /// The same with the numbers of papers hidden, to be shown.
    public SubmitContract masked() {
        return withIdentities((place, identity) -> identity.masked());
    }

    /// The same with numbers that came back hidden as they were typed before.
    public SubmitContract unmasked(SubmitContract before) {
        return withIdentities((place, identity) -> before.identity(place)
                .filter(known -> identity.isMasked() && known.masked().equals(identity))
                .orElse(identity));
    }

    private Optional<IdentityTyped> identity(int place) {
        return Optional.ofNullable(parties)
                .filter(all -> place < all.size())
                .map(all -> all.get(place))
                .map(PartyTyped::identity);
    }

    private SubmitContract withIdentities(BiFunction<Integer, IdentityTyped, IdentityTyped> change) {
        if (parties == null) {
            return this;
        }
        List<@Nullable PartyTyped> changed = new ArrayList<>();
        for (PartyTyped party : parties) {
            IdentityTyped identity = party == null ? null : party.identity();
            changed.add(party == null || identity == null ? party : party.with(change.apply(changed.size(), identity)));
        }
        return new SubmitContract(
                contractNumber,
                signedOn,
                transferType,
                changed,
                patents,
                amounts,
                technicalContractNumber,
                matchId,
                licenceTerm);
    }

    /// @param price its own price in yuan, where the contract has a price schedule
    public record PatentTyped(
            @Nullable String number,
            @Nullable String title,
            @Nullable String price) {}

    /// @param currency ISO 4217 code; another than `CNY` is converted by the published rate of [#signedOn]
    /// @param total all money in the deal, in that currency
    /// @param technical the part of it that is for technology and fixed, in that currency
    /// @param royalty how royalties are reckoned, if any are agreed
    public record AmountsTyped(
            @Nullable String currency,
            @Nullable String total,
            @Nullable String technical,
            @Nullable String royalty) {}
}
