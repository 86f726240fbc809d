package io.zhuanhua.monitoring.figures;

import io.zhuanhua.ui.FrameSource;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Names and definitions of figures in the language of the request, for answers that are no templates.
@ApplicationScoped
public class FigureWords {

    private final Words words = Words.load(Thread.currentThread().getContextClassLoader());
    private final FrameSource frames;

    FigureWords(FrameSource frames) {
        this.frames = frames;
    }

    public String name(String code) {
        return get("indicator-" + code);
    }

    public String definition(String code) {
        return get("definition-" + code);
    }

    public String get(String key, Object... values) {
        return words.get(frames.frame().language(), key, List.of(values));
    }

    /// In Chinese, whoever asks: for papers that are filed.
    public String chinese(String key, Object... values) {
        return words.get(Language.ZH, key, List.of(values));
    }
}
