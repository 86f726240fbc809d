package io.zhuanhua.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PropertyTest {

    @Test
    void what_holds_for_all_passes_and_the_ends_are_tried() {
        Set<Long> seen = new HashSet<>();
        Property.forAll(Generators.longs(-5, 1_000_000), number -> {
            seen.add(number);
            assertThat(number).isBetween(-5L, 1_000_000L);
        });
        assertThat(seen).contains(-5L, 1_000_000L).hasSizeGreaterThan(100);
    }

    @Test
    void a_failure_names_the_smallest_input_and_the_seed() {
        assertThatThrownBy(() -> Property.forAll(42, Generators.longs(0, 1_000_000_000), number -> assertThat(number)
                        .isLessThan(4_711)))
                .hasMessageStartingWith("does not hold for 4711\n")
                .hasMessageContaining("-Dzhuanhua.test.seed=42");
    }

    @Test
    void a_list_shrinks_to_the_element_that_matters() {
        Generator<List<Integer>> lists = Generators.lists(Generators.integers(0, 10_000), 0, 60);
        assertThatThrownBy(
                        () -> Property.forAll(7, lists, list -> assertThat(list).noneMatch(number -> number > 500)))
                .hasMessageStartingWith("does not hold for [501]\n");
    }

    @Test
    void dates_and_texts_shrink_too() {
        LocalDate first = LocalDate.of(2025, 1, 1);
        record Case(LocalDate on, String title) {}
        Generator<LocalDate> dates = Generators.dates(first, LocalDate.of(2027, 12, 31));
        Generator<String> titles = Generators.texts("专利转化", 0, 20);
        assertThatThrownBy(() -> Property.forAll(
                        3, choices -> new Case(dates.from(choices), titles.from(choices)), one -> assertThat(
                                        one.on().isAfter(LocalDate.of(2025, 3, 31))
                                                && one.title().contains("化"))
                                .isFalse()))
                .hasMessageStartingWith("does not hold for Case[on=2025-04-01, title=化]\n");
    }

    @Test
    void the_same_seed_tries_the_same_inputs() {
        assertThat(inputs(11)).isEqualTo(inputs(11)).isNotEqualTo(inputs(12));
    }

    @Test
    void a_generator_that_fits_nothing_is_told() {
        Throwable thrown = catchThrowable(
                () -> Property.forAll(Generators.integers(1, 9).where(number -> number > 9), number -> {}));
        assertThat(thrown).isInstanceOf(AssertionError.class).hasMessageContaining("too choosy");
    }

    private static List<Integer> inputs(long seed) {
        List<Integer> inputs = new ArrayList<>();
        Property.forAll(seed, Generators.integers(0, 1_000_000), inputs::add);
        return inputs;
    }
}
