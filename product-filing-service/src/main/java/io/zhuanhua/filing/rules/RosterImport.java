package io.zhuanhua.filing.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list of enterprises that belong to a class for a time, as typed or read from a file.
///
/// @param source the document or file the list was taken from
public record RosterImport(
        @Nullable String source, @Nullable List<@Nullable Row> enterprises) {

    /// @param rosterClass HIGH_TECH, SPECIALISED, IP_ADVANTAGE or TECH_SME
    /// @param until last day of the qualification, if known
    public record Row(
            @Nullable String creditCode,
            @Nullable String name,
            @Nullable String rosterClass,
            @Nullable String from,
            @Nullable String until) {}
}
