package io.zhuanhua.contract.verification.rules;

import java.util.List;

/// All that is known beside a contract's own history.
///
/// @param register everything on the shelf about the contract's patents, superseded records too
/// @param names other names of its sides
public record Known(List<ShelvedRecord> register, List<OtherName> names) {}
