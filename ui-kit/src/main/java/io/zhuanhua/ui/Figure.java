package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;
import java.util.Optional;

/// A number that says what it is.
///
/// @param label its name
/// @param value already written out, such as `40,000.00`; empty means no data, which is not zero
/// @param unit such as `元`, `件`, `%`
/// @param definition how it is counted, one sentence
/// @param period the time it covers, such as `2025-01-01 – 2025-03-31`
/// @param cutOff the moment up to which it is complete
/// @param href the cases behind it, empty when there are none to show
@TemplateData
public record Figure(
        String label,
        Optional<String> value,
        String unit,
        String definition,
        String period,
        String cutOff,
        String href) {}
