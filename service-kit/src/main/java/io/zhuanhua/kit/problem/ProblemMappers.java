package io.zhuanhua.kit.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import io.zhuanhua.events.Code;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.JournalBusy;
import io.zhuanhua.journal.JournalFailure;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers every failure of a request as a problem. What nobody foresaw gets an incident number and is logged with it;
/// the client learns the number and nothing else.
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response refused(Refused refused, RoutingContext request) {
        return ProblemAnswer.of(refused, request.request());
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure, RoutingContext request) {
        return ProblemAnswer.of(JsonProblems.of(failure), request.request());
    }

    @ServerExceptionMapper
    Response unreadable(JacksonException failure, RoutingContext request) {
        return ProblemAnswer.of(JsonProblems.of(failure), request.request());
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException failure, RoutingContext request) {
        return ProblemAnswer.of(KitProblem.FORBIDDEN, request.request());
    }

    @ServerExceptionMapper
    Response busy(JournalBusy failure, RoutingContext request) {
        return later(KitProblem.BUSY, request);
    }

    @ServerExceptionMapper
    Response failed(JournalFailure failure, RoutingContext request) {
        LOG.errorf(
                failure,
                "the database failed: %s %s",
                request.request().method(),
                request.request().path());
        return later(KitProblem.UNAVAILABLE, request);
    }

    /// What needs the brokers: replay, verify, rebuild.
    @ServerExceptionMapper
    Response away(KafkaException failure, RoutingContext request) {
        LOG.errorf(
                failure,
                "the brokers failed: %s %s",
                request.request().method(),
                request.request().path());
        return later(KitProblem.UNAVAILABLE, request);
    }

    private static Response later(Code code, RoutingContext request) {
        return ProblemAnswer.builder(new Refused(code), request.request())
                .header("Retry-After", "1")
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException failure, RoutingContext request) {
        Response asked = failure.getResponse();
        if (asked.getStatus() < 400 || asked.hasEntity()) {
            return asked;
        }
        if (failure.getCause() instanceof JacksonException json) {
            return ProblemAnswer.of(JsonProblems.of(json), request.request());
        }
        if (failure.getCause() instanceof Refused refused) {
            return ProblemAnswer.of(refused, request.request());
        }
        if (asked.getStatus() >= 500) {
            return unexpected(failure, request);
        }
        return ProblemAnswer.of(code(asked.getStatus(), failure.getCause() != null), request.request());
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, RoutingContext request) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(
                failure,
                "incident %s: %s %s",
                incident,
                request.request().method(),
                request.request().path());
        return ProblemAnswer.of(KitProblem.INTERNAL, request.request(), incident);
    }

    /// @param parameter whether the failure came from reading a parameter, which JAX-RS answers with 404 as well
    private static Code code(int status, boolean parameter) {
        return switch (status) {
            case 401 -> KitProblem.UNAUTHENTICATED;
            case 403 -> KitProblem.FORBIDDEN;
            case 404 -> parameter ? KitProblem.PARAMETER_INVALID : KitProblem.NOT_FOUND;
            case 405 -> KitProblem.METHOD_NOT_ALLOWED;
            case 406 -> KitProblem.NOT_ACCEPTABLE;
            case 413 -> KitProblem.BODY_TOO_LARGE;
            case 415 -> KitProblem.MEDIA_TYPE_UNSUPPORTED;
            default -> KitProblem.REQUEST_INVALID;
        };
    }
}
