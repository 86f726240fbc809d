package io.zhuanhua.ui;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;

/// One entry of a timeline.
///
/// @param on legal date
/// @param title what happened, in the page's language
/// @param kind the event's kind, such as `transfer.verified`, empty when there is none
/// @param by who did it, empty when nobody in particular
/// @param note what else is to be said, may be empty
/// @param href the event itself, empty when it has no page
@TemplateData
public record Moment(LocalDate on, String title, String kind, String by, String note, String href) {}
