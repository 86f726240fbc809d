package io.zhuanhua.contract.rules;

import org.jspecify.annotations.Nullable;

/// A clerk enters an official electronic document that speaks for the transfer of one patent, as typed.
///
/// @param patent its number
/// @param paper `LICENCE_NOTICE`, `LICENCE_PAYMENT` or `PLEDGEE_CONSENT`
/// @param paperOn date of the paper
/// @param reference number or place of the document, at most 300 characters
public record EnterEvidence(
        @Nullable String patent,
        @Nullable String paper,
        @Nullable String paperOn,
        @Nullable String reference) {}
