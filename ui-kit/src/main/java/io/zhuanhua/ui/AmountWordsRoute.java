package io.zhuanhua.ui;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Answers a money field with the words for what has been typed so far. Open to everybody; it knows nothing.
@ApplicationScoped
final class AmountWordsRoute {

    static final String PATH = "/ui/amount-in-words";

    void register(@Observes Router router) {
        router.get(PATH).order(0).handler(request -> {
            String typed = request.queryParams().size() == 0
                    ? ""
                    : request.queryParams().iterator().next().getValue();
            request.response()
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .putHeader("Cache-Control", "no-store")
                    .end(Formats.inWords(typed));
        });
    }
}
