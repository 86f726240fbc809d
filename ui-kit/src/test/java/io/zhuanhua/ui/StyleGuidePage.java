package io.zhuanhua.ui;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;

/// The style page, and the frame of the person looking at it.
@Path("/contracts/styleguide")
public class StyleGuidePage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance styleguide(StyleGuide guide);

        static native TemplateInstance wallguide(StyleGuide guide);

        static native TemplateInstance trouble(String title, String detail, String code);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance page() {
        return Templates.styleguide(StyleGuide.sample());
    }

    @GET
    @Path("/wall")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance wall() {
        return Templates.wallguide(StyleGuide.sample());
    }

    @GET
    @Path("/trouble")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance trouble() {
        return Templates.trouble("没有这一页", "地址可能写错了，或者这一页已经移走。", "NOT_FOUND");
    }

    /// A clerk of the bureau; `?as=` looks with the eyes of another role.
    @ApplicationScoped
    static class Looking implements FrameSource {
        @Inject
        HttpServerRequest request;

        @Override
        public Frame frame() {
            Here here = Here.of(request.path(), request.query());
            String role = here.query().getOrDefault("as", "clerk");
            return new Frame(
                    Language.of(here.get("lang")),
                    here,
                    role.isEmpty() ? "" : "clerk-a",
                    role,
                    "东胜区市场监督管理局",
                    LocalDate.of(2025, 4, 10),
                    Instant.parse("2025-04-10T01:30:00Z"));
        }
    }
}
