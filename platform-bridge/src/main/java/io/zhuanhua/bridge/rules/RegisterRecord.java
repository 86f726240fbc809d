package io.zhuanhua.bridge.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record of the national register as it comes in: from the external topic or typed by a clerk.
///
/// @param recordId the register's own number; the same number twice has the effect of once
/// @param code gazette code, e.g. `TR01`
/// @param effectiveOn 登记生效日 or 备案日
/// @param before holders or licensors before, names as published
/// @param after holders or licensees after, names as published
/// @param supersedes record id this one corrects
public record RegisterRecord(
        @Nullable String recordId,
        @Nullable String code,
        @Nullable String applicationNumber,
        @Nullable String effectiveOn,
        @Nullable List<@Nullable String> before,
        @Nullable List<@Nullable String> after,
        @Nullable String licenceKind,
        @Nullable String recordalNumber,
        @Nullable String supersedes) {}
