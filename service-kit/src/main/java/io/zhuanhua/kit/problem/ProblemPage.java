package io.zhuanhua.kit.problem;

import java.util.Locale;

/// The page a person sees when something was refused. Needs nothing but itself, so that it works when nothing else
/// does.
final class ProblemPage {

    private ProblemPage() {}

    static String html(ProblemBody body, Locale language) {
        String back = language.getLanguage().equals("en") ? "Back to the start page" : "返回工作台";
        return """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <link rel="icon" href="/ui/mark.svg" type="image/svg+xml"><link rel="stylesheet" href="/ui/zhuanhua.css"></head>
            <body><div class="page"><main id="main"><h1>%s</h1><p>%s</p>
            <p><code>%s</code></p><p><a href="/">%s</a></p></main></div></body></html>
            """.formatted(
                        language.toLanguageTag(),
                        escaped(body.title()),
                        escaped(body.title()),
                        escaped(body.detail()),
                        escaped(body.code()),
                        back);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
