package io.zhuanhua.events;

/// A value that travels as one JSON string. Its record has exactly one component of type [String], and that string
/// is what is written and read back; reading never refuses history, so validation lives in `parse` methods.
public interface Text {

    /// The text as it stands in an event.
    String text();
}
