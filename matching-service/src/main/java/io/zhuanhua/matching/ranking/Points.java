package io.zhuanhua.matching.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A score in whole points, shared among its parts without remainder: the parts always add up.
record Points(int total, List<Integer> parts) {

    /// @param value 0 to 1
    /// @param shares in any unit, none negative beyond rounding
    static Points of(double value, List<Double> shares) {
        int total = (int) Math.round(100 * value);
        double sum = shares.stream().mapToDouble(share -> Math.max(0, share)).sum();
        List<Integer> parts = new ArrayList<>();
        List<Double> rests = new ArrayList<>();
        for (double share : shares) {
            double exact = sum == 0 ? 0 : total * Math.max(0, share) / sum;
            parts.add((int) exact);
            rests.add(exact - (int) exact);
        }
        int left = sum == 0
                ? 0
                : total - parts.stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(rests::get).reversed())
                .limit(left)
                .forEach(at -> parts.set(at, parts.get(at) + 1));
        return new Points(total, List.copyOf(parts));
    }
}
