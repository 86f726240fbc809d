package io.zhuanhua.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Properties over many generated values. The seed is new on each run and stands in the failure, `-Dseed=…` repeats
/// it; a failing value is made smaller as long as it still fails. `test-kit` has more, and is built later.
record Seeded<T>(Function<RandomGenerator, T> generate, Function<T, List<T>> smaller) {

    private static final int CASES = 2_000;

    static <T> Seeded<T> of(Function<RandomGenerator, T> generate, Function<T, List<T>> smaller) {
        return new Seeded<>(generate, smaller);
    }

    /// Texts of exactly `length` characters of `alphabet`; smaller ones have more of its first character.
    static Seeded<String> texts(String alphabet, int length) {
        return of(
                random -> random.ints(length, 0, alphabet.length())
                        .collect(
                                StringBuilder::new, (text, i) -> text.append(alphabet.charAt(i)), StringBuilder::append)
                        .toString(),
                text -> {
                    List<String> smaller = new ArrayList<>();
                    for (int i = 0; i < text.length(); i++) {
                        if (text.charAt(i) != alphabet.charAt(0)) {
                            smaller.add(text.substring(0, i) + alphabet.charAt(0) + text.substring(i + 1));
                        }
                    }
                    return smaller;
                });
    }

    void always(Consumer<T> property) {
        long seed = Long.getLong("seed", System.nanoTime());
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < CASES; i++) {
            T value = generate.apply(random);
            if (fails(property, value)) {
                T least = least(property, value);
                try {
                    property.accept(least);
                } catch (RuntimeException | AssertionError failure) {
                    throw new AssertionError(
                            "fails for <" + least + ">, found as <" + value + ">; repeat with -Dseed=" + seed, failure);
                }
            }
        }
    }

    private T least(Consumer<T> property, T failing) {
        for (T smaller : smaller.apply(failing)) {
            if (fails(property, smaller)) {
                return least(property, smaller);
            }
        }
        return failing;
    }

    private boolean fails(Consumer<T> property, T value) {
        try {
            property.accept(value);
            return false;
        } catch (RuntimeException | AssertionError failure) {
            return true;
        }
    }
}
