package io.zhuanhua.kit.problem;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.events.Code;
import io.zhuanhua.events.Refused;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/// Turns a refusal into an answer: problem details for programs, a page for people.
public final class ProblemAnswer {

    public static final String MEDIA_TYPE = "application/problem+json";

    private ProblemAnswer() {}

    /// Whether a program asks (`/api/…`, `/operations/<service>/api/…`, or an explicit wish for JSON).
    public static boolean isForProgram(HttpServerRequest request) {
        String path = request.path() == null ? "" : request.path();
        if (path.startsWith("/q/") || path.contains("/api/") || path.endsWith("/api")) {
            return true;
        }
        String accept = request.getHeader("Accept") == null ? "" : request.getHeader("Accept");
        return accept.contains("json") && !accept.contains("text/html");
    }

    public static Response of(Code code, HttpServerRequest request, String... arguments) {
        return of(new Refused(code, "", arguments), request);
    }

    public static Response of(Refused refused, HttpServerRequest request) {
        return builder(refused, request).build();
    }

    static Response.ResponseBuilder builder(Refused refused, HttpServerRequest request) {
        Locale language = RequestLanguage.of(request);
        ProblemBody body = ProblemBody.of(refused, language);
        Response.ResponseBuilder answer =
                Response.status(body.status()).header("Content-Language", language.toLanguageTag());
        return isForProgram(request)
                ? answer.type(MEDIA_TYPE).entity(body)
                : answer.type("text/html;charset=UTF-8").entity(ProblemPage.html(body, language));
    }
}
