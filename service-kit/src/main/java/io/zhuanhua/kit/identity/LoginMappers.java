package io.zhuanhua.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.zhuanhua.kit.problem.KitProblem;
import io.zhuanhua.kit.problem.ProblemAnswer;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Answers a missing or wrong login: with a problem and the way to log in, or by leading to the login page.
final class LoginMappers {

    private final Door door;

    LoginMappers(Door door) {
        this.door = door;
    }

    @ServerExceptionMapper
    Uni<Response> missing(UnauthorizedException failure, RoutingContext context) {
        return answer(KitProblem.UNAUTHENTICATED, context);
    }

    @ServerExceptionMapper
    Uni<Response> wrong(AuthenticationFailedException failure, RoutingContext context) {
        return answer(KitProblem.LOGIN_FAILED, context);
    }

    private Uni<Response> answer(KitProblem code, RoutingContext context) {
        return door.getChallenge(context).map(challenge -> {
            Response.ResponseBuilder answer = challenge.status == 401
                    ? Response.fromResponse(ProblemAnswer.of(code, context.request()))
                    : Response.status(challenge.status);
            challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
            return answer.build();
        });
    }
}
