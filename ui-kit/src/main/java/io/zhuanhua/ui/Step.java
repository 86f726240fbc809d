package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.Optional;

/// One station of a case's progress line.
///
/// @param label the station's name in the page's language
/// @param tone where the case stands with it
/// @param on the legal date it was reached
@TemplateData
public record Step(String label, Tone tone, Optional<LocalDate> on) {}
