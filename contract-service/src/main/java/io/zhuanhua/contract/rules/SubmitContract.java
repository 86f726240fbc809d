package io.zhuanhua.contract.rules;

import java.util.List;
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
    /// @param sharePercent an agency's share of the agencies' part; needed when there are several
    /// @param work what the agency did
    public record PartyTyped(
            @Nullable String role,
            @Nullable String name,
            @Nullable String creditCode,
            @Nullable String sharePercent,
            @Nullable String work) {}

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
