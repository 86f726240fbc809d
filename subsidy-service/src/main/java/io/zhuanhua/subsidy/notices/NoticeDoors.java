package io.zhuanhua.subsidy.notices;

/// What the person at a notice may do with it.
///
/// @param staff whether the objections are shown, with who made them
/// @param elapsed working days of the notice that have begun, e.g. `3/5`; empty when the calendar cannot tell
public record NoticeDoors(boolean object, boolean close, boolean hear, boolean staff, String elapsed) {}
