package io.zhuanhua.kit.command;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Reads the whole body once, holds it to its limit, and keeps its digest for the idempotency key. The digest is over
/// the bytes as they came: the same request sent again is the same bytes, and that is all a retry needs. Who asks for
/// an `InputStream` gets the body unread, and has limit and key to see to himself ([Commands#of]).
@Provider
public class BodyDigest implements ReaderInterceptor {

    private final Commands commands;

    BodyDigest(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() == InputStream.class) {
            return context.proceed();
        }
        context.setInputStream(new ByteArrayInputStream(commands.read(context.getInputStream())));
        Object entity = context.proceed();
        Refused.unless(entity != null, KitProblem.BODY_MISSING, "");
        return entity;
    }
}
