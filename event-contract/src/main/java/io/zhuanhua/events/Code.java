package io.zhuanhua.events;

/// A stable code of something the caller must correct. Its text in Chinese and English, and its HTTP status, stand in
/// the catalogue `problems/*.properties` of the module that uses it.
public interface Code {

    /// The code as clients see it, e.g. `PATENT_NUMBER_CHECK_DIGIT`. Never renamed.
    String name();
}
