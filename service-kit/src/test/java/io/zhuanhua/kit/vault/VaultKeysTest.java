package io.zhuanhua.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VaultKeysTest {

    private static final String KEY = "a vault key for tests";
    private static final String PLAIN = "账号 6222021234567890123";

    private final VaultKeys keys = VaultKeys.of(KEY);

    @Test
    void what_is_sealed_can_be_opened_and_neither_shows_what_it_is_nor_that_it_is_the_same() {
        String sealed = keys.seal(PLAIN, "one");
        assertThat(sealed).doesNotContain("6222").startsWith(keys.id() + ".").isNotEqualTo(keys.seal(PLAIN, "one"));
        assertThat(keys.open(sealed, "one")).isEqualTo(PLAIN);
    }

    @Test
    void sealed_texts_cannot_change_places_nor_be_changed_nor_be_opened_with_another_key() {
        String sealed = keys.seal(PLAIN, "one");
        cannotOpen(keys, sealed, "two");
        cannotOpen(VaultKeys.of("another vault key"), sealed, "one");
        int middle = sealed.length() / 2;
        char other = sealed.charAt(middle) == 'A' ? 'B' : 'A';
        cannotOpen(keys, sealed.substring(0, middle) + other + sealed.substring(middle + 1), "one");
        for (String broken : List.of("", "x", sealed.substring(0, 17), sealed.substring(0, 25), sealed + "=!", PLAIN)) {
            cannotOpen(keys, broken, "one");
        }
    }

    @Test
    void what_a_former_key_sealed_can_still_be_opened() {
        VaultKeys later = VaultKeys.of("another vault key", KEY);
        assertThat(later.open(keys.seal(PLAIN, "one"), "one")).isEqualTo(PLAIN);
        assertThat(later.seal(PLAIN, "one")).startsWith(later.id()).doesNotStartWith(keys.id());
    }

    @Test
    void a_key_is_known_by_an_id_that_does_not_give_it_away_and_is_never_short_or_missing() {
        assertThat(keys.id()).isEqualTo(VaultKeys.of(KEY).id()).hasSize(16);
        assertThat(keys.id()).isNotEqualTo(VaultKeys.of("another vault key").id());
        assertThatThrownBy(() -> VaultKeys.of("short")).hasMessageContaining("VAULT_KEY");
        assertThatThrownBy(() -> new VaultKeys(new Nothing())).hasMessageContaining("VAULT_KEY");
    }

    private static void cannotOpen(VaultKeys keys, String sealed, String context) {
        assertThatThrownBy(() -> keys.open(sealed, context))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("6222");
    }

    private record Nothing() implements VaultConfig {

        @Override
        public Optional<String> key() {
            return Optional.empty();
        }

        @Override
        public Optional<List<String>> formerKeys() {
            return Optional.empty();
        }
    }
}
