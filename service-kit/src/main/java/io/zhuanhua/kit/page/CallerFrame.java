package io.zhuanhua.kit.page;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.problem.RequestLanguage;
import io.zhuanhua.ui.Frame;
import io.zhuanhua.ui.FrameSource;
import io.zhuanhua.ui.Here;
import io.zhuanhua.ui.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;

/// The frame of a page: who is looking, in which language, on which legal date.
@ApplicationScoped
class CallerFrame implements FrameSource {

    private final HttpServerRequest request;
    private final Caller caller;
    private final LegalClock clock;

    CallerFrame(HttpServerRequest request, Caller caller, LegalClock clock) {
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public Frame frame() {
        boolean known = caller.isKnown();
        return new Frame(
                Language.of(RequestLanguage.of(request).getLanguage()),
                Here.of(request.path(), request.query()),
                known ? caller.account() : "",
                known ? caller.role().name().toLowerCase(Locale.ROOT) : "",
                caller.unitName(),
                clock.today(),
                Instant.now());
    }
}
