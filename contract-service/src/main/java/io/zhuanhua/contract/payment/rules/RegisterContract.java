package io.zhuanhua.contract.payment.rules;

import org.jspecify.annotations.Nullable;

/// The registration as a technical contract, as typed from its certificate.
///
/// @param registration 技术合同登记编号, at most 64 characters
/// @param total 核定合同交易总额 in yuan
/// @param technical 核定技术交易额 in yuan
/// @param registeredOn `YYYY-MM-DD`
public record RegisterContract(
        @Nullable String registration,
        @Nullable String total,
        @Nullable String technical,
        @Nullable String registeredOn) {}
