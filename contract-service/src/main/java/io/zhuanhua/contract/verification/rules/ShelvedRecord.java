package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.NationalEvent.RegisterRecorded;

/// A record of the national register as it lies on the shelf.
///
/// @param superseded whether a correction has taken its place
public record ShelvedRecord(RegisterRecorded fact, boolean superseded) {}
