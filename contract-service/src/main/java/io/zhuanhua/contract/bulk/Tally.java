package io.zhuanhua.contract.bulk;

import java.util.EnumMap;
import java.util.Map;

/// The last line of an answer.
///
/// @param complete whether every row was answered; if not, the same upload sent again takes in the rest
public record Tally(int rows, int accepted, int repeated, int refused, boolean complete) {

    /// Counts while rows are answered.
    static final class Count {

        private final Map<RowOutcome.Result, Integer> results = new EnumMap<>(RowOutcome.Result.class);

        void add(RowOutcome.Result result) {
            results.merge(result, 1, Integer::sum);
        }

        Tally tally(boolean complete) {
            int accepted = results.getOrDefault(RowOutcome.Result.ACCEPTED, 0);
            int repeated = results.getOrDefault(RowOutcome.Result.REPEATED, 0);
            int refused = results.getOrDefault(RowOutcome.Result.REFUSED, 0);
            return new Tally(accepted + repeated + refused, accepted, repeated, refused, complete);
        }
    }
}
