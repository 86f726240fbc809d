package io.zhuanhua.matching.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A technology need as somebody wrote it down, nothing checked yet.
///
/// @param enterprise whose need it is; may be left out by the enterprise itself
/// @param content what is to be solved, what has been tried, what is expected
/// @param industry GB/T 4754-2017 code, e.g. `C2522`
/// @param ipc codes or their beginnings, e.g. `H01M` or `C10J 3/46`
/// @param budget yuan as a decimal string; told to nobody outside
/// @param deadline `YYYY-MM-DD`
/// @param visibility `OPEN` unless said otherwise, or `DIRECTED` (定向)
/// @param invited credit codes of the only units that may see it, for `DIRECTED`
public record RegisterNeed(
        @Nullable Unit enterprise,
        @Nullable String title,
        @Nullable String content,
        @Nullable String industry,
        @Nullable List<@Nullable String> ipc,
        @Nullable List<@Nullable String> keywords,
        @Nullable String budget,
        @Nullable String deadline,
        @Nullable String visibility,
        @Nullable List<@Nullable String> invited) {}
