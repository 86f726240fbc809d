package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Who bears which part of an amount, as `市:0.5,区:0.5` (domain.md §7.5). No parts: any money will do.
///
/// @param parts their sum is 1
public record CostSharing(List<Part> parts) {

    public static final String PARAMETER = "costSharing";

    public static final CostSharing NONE = new CostSharing(List.of());

    /// @param source as the budget names it
    public record Part(String source, BigDecimal rate) {}

    /// One part of an amount.
    public record Borne(String source, Money amount) {}

    static CostSharing parse(String text) {
        List<Part> parts = Stream.of(text.split(",", -1)).map(CostSharing::part).toList();
        BigDecimal sum = parts.stream().map(Part::rate).reduce(BigDecimal.ZERO, BigDecimal::add);
        long different = parts.stream().map(Part::source).distinct().count();
        if (sum.compareTo(BigDecimal.ONE) != 0 || different != parts.size()) {
            throw new IllegalArgumentException("each source once, and 1 in all: " + text);
        }
        return new CostSharing(parts);
    }

    private static Part part(String text) {
        String[] both = text.strip().split(":", -1);
        if (both.length != 2 || !List.of("区", "市", "自治区", "中央").contains(both[0])) {
            throw new IllegalArgumentException("区, 市, 自治区 or 中央, and its part: " + text);
        }
        return new Part(both[0], AmountRule.proportion(both[1]));
    }

    /// The parts of an amount, to the fen; fen left over go to the largest remainders, the earlier part first.
    public List<Borne> of(Money amount) {
        List<BigDecimal> exact = parts.stream()
                .map(part -> BigDecimal.valueOf(amount.fen()).multiply(part.rate()))
                .toList();
        List<Long> fen = new ArrayList<>(exact.stream()
                .map(each -> each.setScale(0, RoundingMode.DOWN).longValueExact())
                .toList());
        long left = amount.fen() - fen.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, fen.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).remainder(BigDecimal.ONE))
                        .reversed())
                .limit(left)
                .forEach(i -> fen.set(i, fen.get(i) + 1));
        return IntStream.range(0, fen.size())
                .mapToObj(i -> new Borne(parts.get(i).source(), new Money(fen.get(i))))
                .toList();
    }
}
