package io.zhuanhua.ui;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.Template;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// Refuses to start an application one of whose templates names a word that no word file has.
///
/// Keys put together at run time, `{w:get('status', code)}`, cannot be known here.
@ApplicationScoped
final class WordsCheck {

    private static final Set<String> PUT_TOGETHER =
            Set.of(WordsInTemplates.GET, WordsInTemplates.EACH, WordsInTemplates.TOLD);

    private final Set<String> templates = new ConcurrentSkipListSet<>();

    void remembersEveryTemplate(@Observes EngineBuilder builder) {
        builder.addParserHook(parser -> templates.add(parser.getTemplateId()));
    }

    void refusesMissingWords(@Observes StartupEvent start, Engine engine) {
        Set<String> missing = new TreeSet<>();
        for (String id : templates) {
            Template template = engine.getTemplate(id);
            if (template != null) {
                template.getExpressions().forEach(expression -> collect(expression, id, missing));
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("templates name words that no words_zh.properties has: " + missing);
        }
    }

    private static void collect(Expression expression, String template, Set<String> missing) {
        for (int i = 0; i < expression.getParts().size(); i++) {
            Expression.Part part = expression.getParts().get(i);
            boolean word = i == 0 && "w".equals(expression.getNamespace()) && !PUT_TOGETHER.contains(part.getName());
            if (word && !WordsInTemplates.words().has(part.getName())) {
                missing.add(template + ": " + part.getName());
            }
            if (part.isVirtualMethod()) {
                part.asVirtualMethod().getParameters().forEach(inner -> collect(inner, template, missing));
            }
        }
    }
}
