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

    /// `w:get('status', code)`: the word of a key that is put together.
    static final String GET = "get";

    /// `w:each('document', codes)`: see [Words#each].
    static final String EACH = "each";

    /// Like [#GET], for a code from the address: nothing where there is no word for it.
    static final String TOLD = "told";

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
            return switch (context.getName()) {
                case GET -> word(context, joined(values), List.of());
                case TOLD -> WORDS.has(joined(values)) ? word(context, joined(values), List.of()) : "";
                case EACH ->
                    WORDS.each(language(context), String.valueOf(values.getFirst()), String.valueOf(values.getLast()));
                default -> word(context, context.getName(), values);
            };
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
        return WORDS.get(language(context), key, values);
    }

    private static Language language(EvalContext context) {
        Object wish = context.getAttribute(LANGUAGE);
        return wish instanceof Language given ? given : PageGlobals.frame().language();
    }
}
