package io.zhuanhua.kit.command;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/// Reads the whole body once, holds it to its limit, and keeps its digest for the idempotency key. The digest is over
/// the bytes as they came: the same request sent again is the same bytes, and that is all a retry needs.
@Provider
public class BodyDigest implements ReaderInterceptor {

    private final Commands commands;

    BodyDigest(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(new ByteArrayInputStream(commands.read(context.getInputStream())));
        Object entity = context.proceed();
        Refused.unless(entity != null, KitProblem.BODY_MISSING, "");
        return entity;
    }
}
