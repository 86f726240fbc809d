package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path HOME = Path.of("/checkout");

    @Test
    void nothing_said_is_a_question_for_help() throws Exception {
        assertThat(Options.parse(List.of(), HOME).wish()).isEqualTo(Options.Wish.HELP);
    }

    @Test
    void data_are_kept_in_the_checkout_and_the_door_is_at_8080_unless_said_otherwise() throws Exception {
        Options options = Options.parse(List.of("up"), HOME);
        assertThat(options.data()).isEqualTo(Path.of("/checkout/.zhuanhua"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.fresh()).isFalse();
        assertThat(options.today()).isNull();
    }

    @Test
    void every_option_is_understood_in_any_order() throws Exception {
        Options options = Options.parse(
                List.of("--fresh", "--today", "2025-03-03", "demo", "--data", "/tmp/zh", "--port", "9090"), HOME);
        assertThat(options)
                .isEqualTo(new Options(Options.Wish.DEMO, 9090, Path.of("/tmp/zh"), true, LocalDate.of(2025, 3, 3)));
    }

    @Test
    void what_is_not_understood_is_said_in_both_languages() {
        assertThatThrownBy(() -> Options.parse(List.of("start"), HOME)).hasMessage("不认识的参数 / unknown argument: start");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--port"), HOME)).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--port", "http"), HOME))
                .hasMessageContaining("端口应为");
        assertThatThrownBy(() -> Options.parse(List.of("up", "--today", "3.3.2025"), HOME))
                .hasMessageContaining("日期应写作");
    }
}
