package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

class WordsCheckTest {

    private final WordsCheck check = new WordsCheck();

    @Test
    void lets_known_words_pass() {
        assertThatCode(() -> start("{w:save} {w:get('status', code)} {w:rows-shown(3)}"))
                .doesNotThrowAnyException();
    }

    @Test
    void refuses_an_unknown_word_wherever_it_stands() {
        refuses("<p>{w:sawe}</p>");
        refuses("{w:sawe(3)}");
        refuses("{label ?: w:sawe}");
        refuses("{#if x}{#for y in z}{w:sawe}{/for}{/if}");
        refuses("{#crumb w:sawe href='/' /}");
        refuses("{#crumb 'x' label=w:sawe /}");
    }

    private void refuses(String template) {
        assertThatThrownBy(() -> start(template)).as(template).hasMessageContaining("[page: sawe]");
    }

    private void start(String template) {
        EngineBuilder builder = Engine.builder()
                .addDefaults()
                .addSectionHelper(new UserTagSectionHelper.Factory("crumb", "tags/crumb"));
        check.remembersEveryTemplate(builder);
        Engine engine = builder.build();
        engine.putTemplate("page", engine.parse(template, null, "page"));
        check.refusesMissingWords(new StartupEvent(), engine);
    }
}
