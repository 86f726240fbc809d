package io.zhuanhua.subsidy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class VaultKeyTest {

    private static final byte[] PLAIN = "6222021234567890123".getBytes(StandardCharsets.UTF_8);

    private final VaultKey key = VaultKey.of("a vault key for tests");

    @Test
    void what_is_sealed_can_be_opened_and_does_not_show_what_it_is() {
        byte[] nonce = key.nonce();
        byte[] sealed = key.seal(nonce, "one", PLAIN);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("6222");
        assertThat(key.open(nonce, "one", sealed)).isEqualTo(PLAIN);
    }

    @Test
    void sealed_texts_cannot_change_places_nor_be_changed_nor_be_opened_with_another_key() {
        byte[] nonce = key.nonce();
        byte[] sealed = key.seal(nonce, "one", PLAIN);
        assertThatThrownBy(() -> key.open(nonce, "two", sealed)).isInstanceOf(IllegalStateException.class);
        VaultKey other = VaultKey.of("another vault key");
        assertThatThrownBy(() -> other.open(nonce, "one", sealed)).isInstanceOf(IllegalStateException.class);
        sealed[0] ^= 1;
        assertThatThrownBy(() -> key.open(nonce, "one", sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_key_is_known_by_an_id_that_does_not_give_it_away_and_is_never_short() {
        assertThat(key.id())
                .isEqualTo(VaultKey.of("a vault key for tests").id())
                .hasSize(16);
        assertThat(key.id()).isNotEqualTo(VaultKey.of("another vault key").id());
        assertThatThrownBy(() -> VaultKey.of("short")).hasMessageContaining("VAULT_KEY");
    }

    @Test
    void accounts_and_objectors_say_nothing_of_themselves() {
        BankAccount account = new BankAccount("代理", "银行", "6222021234567890123");
        assertThat(account.toString()).doesNotContain("6222021234567890123").doesNotContain("代理");
        assertThat(new Objector("张三", "139", "所述", "证据").toString()).doesNotContain("张三");
    }
}
