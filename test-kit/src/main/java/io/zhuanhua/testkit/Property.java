package io.zhuanhua.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Says something of all inputs and tries it on many. A failure names the seed, the plainest failing input found and
/// the first one; `-Dzhuanhua.test.seed=…` runs the same inputs again, `-Dzhuanhua.test.cases=…` more of them.
public final class Property {

    private static final int ROUNDS = 500;
    private static final int ATTEMPTS = 2_000;

    /// What is claimed of one input; throws when it does not hold.
    @FunctionalInterface
    public interface Claim<T> {
        void holdsFor(T input) throws Exception;
    }

    private record Tried<T>(T input, @Nullable Throwable broken) {}

    private record Failure<T>(List<Long> choices, T input, Throwable cause) {}

    private Property() {}

    /// @throws AssertionError naming seed and plainest failing input
    public static <T> void forAll(Generator<T> inputs, Claim<T> claim) {
        Long given = Long.getLong("zhuanhua.test.seed");
        forAll(given == null ? new Random().nextLong(1_000_000_000) : given, inputs, claim);
    }

    static <T> void forAll(long seed, Generator<T> inputs, Claim<T> claim) {
        int cases = Integer.getInteger("zhuanhua.test.cases", 500);
        int tried = 0;
        for (int turn = 0; turn < cases; turn++) {
            Choices choices = Choices.drawn(seed * 31 + turn);
            Optional<Tried<T>> result = tried(inputs, choices, claim);
            tried += result.isPresent() ? 1 : 0;
            Throwable cause = result.map(Tried::broken).orElse(null);
            if (result.isPresent() && cause != null) {
                Failure<T> first = new Failure<>(choices.made(), result.get().input(), cause);
                throw report(seed, turn, first, plainest(first, inputs, claim));
            }
        }
        if (tried * 10 < cases) {
            throw new AssertionError("only " + tried + " of " + cases + " inputs fit: the generator is too choosy");
        }
    }

    /// Empty when the choices make no input.
    private static <T> Optional<Tried<T>> tried(Generator<T> inputs, Choices choices, Claim<T> claim) {
        try {
            T input = inputs.from(choices);
            return Optional.of(new Tried<>(input, broken(claim, input)));
        } catch (Generator.Discarded none) {
            return Optional.empty();
        }
    }

    private static <T> @Nullable Throwable broken(Claim<T> claim, T input) {
        try {
            claim.holdsFor(input);
            return null;
        } catch (Exception | AssertionError failure) {
            return failure;
        }
    }

    private static AssertionError report(long seed, int turn, Failure<?> first, Failure<?> plainest) {
        return new AssertionError(
                """
                does not hold for %s
                  first seen with %s (input %d)
                  again with -Dzhuanhua.test.seed=%d
                  %s""".formatted(
                                plainest.input(),
                                first.input(),
                                turn + 1,
                                seed,
                                plainest.cause().getMessage()),
                plainest.cause());
    }

    private static <T> Failure<T> plainest(Failure<T> first, Generator<T> inputs, Claim<T> claim) {
        Failure<T> best = first;
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Failure<T>> plainer = Plainer.than(best.choices())
                    .limit(ATTEMPTS)
                    .flatMap(choices -> failure(choices, inputs, claim).stream())
                    .findFirst();
            if (plainer.isEmpty()) {
                return best;
            }
            best = plainer.get();
        }
        return best;
    }

    private static <T> Optional<Failure<T>> failure(List<Long> numbers, Generator<T> inputs, Claim<T> claim) {
        Choices choices = Choices.replayed(numbers);
        Optional<Tried<T>> result = tried(inputs, choices, claim);
        Throwable cause = result.map(Tried::broken).orElse(null);
        boolean longer = choices.made().size() > numbers.size();
        return result.isEmpty() || cause == null || longer
                ? Optional.empty()
                : Optional.of(new Failure<>(choices.made(), result.get().input(), cause));
    }
}
