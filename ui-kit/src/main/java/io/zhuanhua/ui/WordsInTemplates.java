package io.zhuanhua.ui;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.EvaluatedParams;
import io.quarkus.qute.NamespaceResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/// Makes `{w:save}`, `{w:found(count)}` and `{w:get('status', code)}` read the words.
///
/// `get` joins its arguments with `-` into the key; any other name is the key itself and its arguments fill `{0}` … .
@EngineConfiguration
public final class WordsInTemplates implements NamespaceResolver {

    /// Name of the template attribute that overrides the frame's language, for what is drawn outside a request.
    public static final String LANGUAGE = "language";

    private static final Words WORDS = Words.load(Thread.currentThread().getContextClassLoader());

    @Override
    public String getNamespace() {
        return "w";
    }

    /// The merged words of this application.
    static Words words() {
        return WORDS;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        if (context.getParams().isEmpty()) {
            return CompletedStage.of(word(context, context.getName(), List.of()));
        }
        EvaluatedParams params = EvaluatedParams.evaluate(context);
        return params.stage.thenApply(evaluated -> {
            List<Object> values = new ArrayList<>();
            try {
                for (int i = 0; i < context.getParams().size(); i++) {
                    values.add(params.getResult(i));
                }
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            return context.getName().equals("get")
                    ? word(context, joined(values), List.of())
                    : word(context, context.getName(), values);
        });
    }

    /// The word in the language of the frame.
    static String word(String key) {
        return WORDS.get(PageGlobals.frame().language(), key, List.of());
    }

    private static String joined(List<Object> parts) {
        return String.join("-", parts.stream().map(String::valueOf).toList());
    }

    private static String word(EvalContext context, String key, List<?> values) {
        Object wish = context.getAttribute(LANGUAGE);
        Language language =
                wish instanceof Language given ? given : PageGlobals.frame().language();
        return WORDS.get(language, key, values);
    }
}
