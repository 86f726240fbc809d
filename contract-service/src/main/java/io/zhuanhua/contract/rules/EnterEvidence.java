package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A clerk enters a paper that speaks for the transfer of one patent, as typed.
///
/// @param patent its number
/// @param paper name of a [io.zhuanhua.events.ContractEvent.Paper] that serves this kind of transfer
/// @param paperOn date of the paper
/// @param reference number or place of the document, at most 300 characters
/// @param grade `B` for an official electronic document, which is also meant when left out; `C` for a scan
public record EnterEvidence(
        @Nullable String patent,
        @Nullable String paper,
        @Nullable String paperOn,
        @Nullable String reference,
        @Nullable String grade) {}
