package io.zhuanhua.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Generators to build others from. Each shrinks towards its first value: the least number, the first of the list, the
/// shortest list.
public final class Generators {

    private Generators() {}

    public static Generator<Long> longs(long least, long most) {
        return choices -> least + choices.upTo(Math.subtractExact(most, least));
    }

    public static Generator<Integer> integers(int least, int most) {
        return longs(least, most).map(Long::intValue);
    }

    public static Generator<Boolean> booleans() {
        return choices -> choices.upTo(1) == 1;
    }

    public static Generator<LocalDate> dates(LocalDate first, LocalDate last) {
        return longs(first.toEpochDay(), last.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    public static <T> Generator<T> oneOf(List<T> values) {
        return integers(0, values.size() - 1).map(values::get);
    }

    public static <T> Generator<List<T>> lists(Generator<T> elements, int shortest, int longest) {
        return choices -> {
            List<T> list = new ArrayList<>();
            // One choice per element rather than one length up front: an element can then be cut out of the middle.
            while (list.size() < shortest || (list.size() < longest && choices.upTo(7) > 0)) {
                list.add(elements.from(choices));
            }
            return List.copyOf(list);
        };
    }

    /// Texts out of the characters of `alphabet`.
    public static Generator<String> texts(String alphabet, int shortest, int longest) {
        List<String> characters =
                alphabet.codePoints().mapToObj(Character::toString).toList();
        return lists(oneOf(characters), shortest, longest)
                .map(parts -> parts.stream().collect(Collectors.joining()));
    }
}
