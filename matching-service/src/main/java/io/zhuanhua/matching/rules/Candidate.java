package io.zhuanhua.matching.rules;

import java.util.List;

/// A need and an offer the ranking brought up, with all that decides whether to propose them.
///
/// @param score 0 to 100
/// @param reasons as they stand in the event, see `match.proposed`
public record Candidate(
        NeedState need, OfferState offer, MatchState match, PushState push, int score, List<String> reasons) {}
