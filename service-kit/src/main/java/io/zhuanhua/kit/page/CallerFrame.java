package io.zhuanhua.kit.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The frame of a page: who is looking, in which language, on which legal date.
@ApplicationScoped
class CallerFrame implements FrameSource {

    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/[\\w~.%-][\\w~.%/-]*)(\\?.*)?");

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
                here(),
                known ? caller.account() : "",
                known ? caller.role().name().toLowerCase(Locale.ROOT) : "",
                caller.unitName(),
                clock.today(),
                Instant.now());
    }

    /// A form that came back wrong is still the page it was sent from: its address, not the one it was sent to, is what
    /// the language switch and the tabs go by.
    private Here here() {
        String from = request.getHeader(HttpHeaders.REFERER);
        if (request.method().equals(HttpMethod.POST) && from != null) {
            Matcher page = PAGE.matcher(from);
            if (page.matches()) {
                return Here.of(page.group(1), null);
            }
        }
        return Here.of(request.path(), request.query());
    }
}
