package io.zhuanhua.contract.finance.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A policy as typed.
///
/// @param number 保单号
/// @param kind name of an `InsuranceKind`
/// @param sumInsured yuan
/// @param premium yuan
/// @param from first day it covers
/// @param until last day
public record RecordInsurance(
        @Nullable String number,
        @Nullable UnitTyped insurer,
        @Nullable UnitTyped insured,
        @Nullable String kind,
        @Nullable List<@Nullable String> patents,
        @Nullable String sumInsured,
        @Nullable String premium,
        @Nullable String from,
        @Nullable String until) {}
