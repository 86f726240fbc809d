package io.zhuanhua.contract.verification.rules;

/// What the bureau decides about verification; nothing in the law or the plan does.
///
/// @param toleranceDays days by which a record may take effect before the contract's date
/// @param pledgeBlocks whether a pledge without the pledgee's consent stands in the way, or is only shown
/// @param papersSuffice whether notice and payment, as official electronic documents (B), prove an open licence
/// @param staleAfterDays days after the last signature from which a transfer without a record is stale
public record VerificationPolicy(int toleranceDays, boolean pledgeBlocks, boolean papersSuffice, int staleAfterDays) {}
