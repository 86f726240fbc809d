package io.zhuanhua.matching.matches;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.matching.matches.MatchShown.Side;
import java.util.List;

/// One place in a ranked list.
///
/// @param id of the match these two are, or would be
/// @param rank 1 for the best
/// @param other the patent ranked for a need, or the need ranked for a patent
/// @param score 0 to 100; the sum of the reasons' points
/// @param status `RANKED` while nobody has proposed or answered it, else as a match
@TemplateData
public record RankedShown(String id, int rank, Side other, int score, List<ReasonShown> reasons, String status) {

    /// Where the forms that answer it go.
    public String answer() {
        return "/matching/matches/" + id + "/response";
    }
}
