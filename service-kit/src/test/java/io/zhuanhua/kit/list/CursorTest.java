package io.zhuanhua.kit.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void gives_back_what_was_put_in() {
        LocalDate day = LocalDate.of(2025, 3, 10);
        Instant moment = Instant.parse("2025-03-10T01:02:03.456789Z");
        Cursor cursor = Cursor.parse(Cursor.of(day, 42L, "东胜区", moment).text(), 4);
        assertThat(cursor.date(0)).isEqualTo(day);
        assertThat(cursor.number(1)).isEqualTo(42);
        assertThat(cursor.key(2)).isEqualTo("东胜区");
        assertThat(cursor.instant(3)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "%", "!!!!", "_-_-", "AAAA", "gICA"})
    void refuses_what_it_did_not_make(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void refuses_another_number_of_keys_and_keys_of_another_kind() {
        assertThatThrownBy(() -> Cursor.parse(Cursor.of("a").text(), 2)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.of("a").number(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.of("a").date(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.of("+999999999-01-01").date(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> Cursor.of("+1000000000-12-31T23:59:59Z").instant(0))
                .isInstanceOf(Refused.class);
        String lone = Base64.getUrlEncoder().encodeToString("\u0000".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.parse(lone, 1)).isInstanceOf(Refused.class);
    }
}
