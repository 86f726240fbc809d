package io.zhuanhua.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows of choices that are plainer than a given one: shorter, or as long with a smaller number.
final class Plainer {

    private Plainer() {}

    /// Boldest first: long pieces cut out, then numbers made zero, halved towards zero, and one less.
    static Stream<List<Long>> than(List<Long> row) {
        Stream<List<Long>> cuts = Stream.of(16, 8, 4, 3, 2, 1)
                .flatMap(length -> IntStream.rangeClosed(0, row.size() - length)
                        .mapToObj(start -> without(row, row.size() - length - start, length)));
        Stream<List<Long>> smaller = IntStream.range(0, row.size()).boxed().flatMap(place -> smaller(row.get(place))
                .map(number -> with(row, place, number)));
        return Stream.concat(cuts, smaller).filter(plainer -> isPlainer(plainer, row));
    }

    static boolean isPlainer(List<Long> one, List<Long> other) {
        if (one.size() != other.size()) {
            return one.size() < other.size();
        }
        for (int place = 0; place < one.size(); place++) {
            if (!one.get(place).equals(other.get(place))) {
                return one.get(place) < other.get(place);
            }
        }
        return false;
    }

    /// 0, then ever nearer: 100 → 0, 50, 75, 88, 94, 97, 99.
    private static Stream<Long> smaller(long number) {
        return Stream.iterate(number, gap -> gap > 0, gap -> gap / 2).map(gap -> number - gap);
    }

    private static List<Long> without(List<Long> row, int start, int length) {
        List<Long> rest = new ArrayList<>(row);
        rest.subList(start, start + length).clear();
        return rest;
    }

    private static List<Long> with(List<Long> row, int place, long number) {
        List<Long> changed = new ArrayList<>(row);
        changed.set(place, number);
        return changed;
    }
}
