package io.zhuanhua.filing.rules;

import org.jspecify.annotations.Nullable;

/// A filing that the national platform has passed, as typed.
///
/// @param filingNumber number given by the national platform; its form is not published, so any text is taken
/// @param dataYear year whose figures were declared
/// @param salesRevenue yuan
public record FileProduct(
        @Nullable String filingNumber,
        @Nullable String filedOn,
        @Nullable Integer dataYear,
        @Nullable String salesRevenue) {}
