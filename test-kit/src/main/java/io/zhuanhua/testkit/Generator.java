package io.zhuanhua.testkit;

import java.util.function.Function;
import java.util.function.Predicate;

/// Makes one value out of choices; the same choices make the same value. Generators of whole cases are lambdas that
/// call other generators: `choices -> new Case(dates.from(choices), amounts.from(choices))`.
@FunctionalInterface
public interface Generator<T> {

    T from(Choices choices);

    /// Something else made of each value.
    default <R> Generator<R> map(Function<? super T, ? extends R> change) {
        return choices -> change.apply(from(choices));
    }

    /// A generator that depends on the value of this one.
    default <R> Generator<R> then(Function<? super T, Generator<R>> next) {
        return choices -> next.apply(from(choices)).from(choices);
    }

    /// Only values that `fit`; gives up loudly where hardly any does.
    default Generator<T> where(Predicate<? super T> fit) {
        return choices -> {
            for (int attempt = 0; attempt < 100; attempt++) {
                T value = from(choices);
                if (fit.test(value)) {
                    return value;
                }
            }
            throw new Discarded();
        };
    }

    /// No value came of these choices; the property takes others.
    final class Discarded extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
