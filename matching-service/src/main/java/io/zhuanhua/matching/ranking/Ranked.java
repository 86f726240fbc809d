package io.zhuanhua.matching.ranking;

import java.util.List;

/// One card ranked for another.
///
/// @param score 0 to 100; the rounded sum of the reasons' points
public record Ranked<T extends Card>(T card, int score, List<Reason> reasons) {}
