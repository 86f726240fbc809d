package io.zhuanhua.matching.rules;

import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import java.util.List;

/// A need and an offer that were found to fit, and how well.
///
/// @param score 0 to 100
/// @param reasons as they stand in the event, see `match.proposed`
public record Proposal(NeedRegistered need, PatentOffered offer, int score, List<String> reasons) {}
