package io.zhuanhua.matching.ranking;

import java.util.List;

/// Why a patent was ranked where it is. The points of all reasons of a match add up to its score.
///
/// @param points 0 to 100
/// @param terms what both texts say, longest and rarest first, or the shared class
public record Reason(Kind kind, int points, List<String> terms) {

    public enum Kind {
        /// Terms of the need that stand in the patent's title.
        TITLE_TERMS,
        /// Terms of the need that stand in its summary.
        SUMMARY_TERMS,
        /// The same IPC class (first three characters).
        IPC_CLASS,
        /// The same IPC subclass (first four characters).
        IPC_SUBCLASS,
        /// The same IPC main group.
        IPC_GROUP,
        /// The same IPC subgroup.
        IPC_SUBGROUP
    }
}
