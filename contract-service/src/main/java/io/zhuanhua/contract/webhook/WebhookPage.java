package io.zhuanhua.contract.webhook;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Webhooks on screen: what is subscribed, the form of a new one, the log of each.
@Path("/contracts/webhooks")
@Blocking
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WebhookPage {

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance webhooks(
                List<WebhookItem> rows, @Nullable String next, String url, String done, String key, FormErrors errors);

        static native TemplateInstance webhook(WebhookScreen screen);
    }

    private final WebhookDesk desk;
    private final Commands commands;
    private final FormProblems problems;

    WebhookPage(WebhookDesk desk, Commands commands, FormProblems problems) {
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Paging paging, @QueryParam("done") @DefaultValue("") String done) {
        return list(paging, "", done, FormErrors.NONE);
    }

    private TemplateInstance list(Paging paging, String url, String done, FormErrors errors) {
        Page<WebhookItem> page = desk.list(paging);
        return Templates.webhooks(page.items(), page.next(), url, done, freshKey(), errors);
    }

    /// The secret is on the page that answers, and on no other.
    @POST
    @Operation(hidden = true)
    public Response subscribe(@FormParam("key") @Nullable String key, @FormParam("url") @DefaultValue("") String url) {
        AskedWebhook asked = new AskedWebhook(url);
        return problems.answerOnce(
                () -> {
                    WebhookSecret made = desk.subscribe(commands.of(key, asked), asked);
                    return screen(made.webhook().id(), made.secret(), "subscribed", FormErrors.NONE);
                },
                errors -> list(Paging.first(), url, "", errors));
    }

    @GET
    @Path("{webhook}")
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public TemplateInstance show(
            @PathParam("webhook") String webhook,
            @BeanParam Paging paging,
            @QueryParam("done") @DefaultValue("") String done) {
        return screen(webhook, null, done, FormErrors.NONE, paging);
    }

    @POST
    @Path("{webhook}/secret")
    @Operation(hidden = true)
    public TemplateInstance rotate(@PathParam("webhook") String webhook, @FormParam("key") @Nullable String key) {
        WebhookSecret made = desk.rotate(commands.of(key), webhook);
        return screen(webhook, made.secret(), "rotated", FormErrors.NONE);
    }

    @POST
    @Path("{webhook}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("webhook") String webhook, @FormParam("key") @Nullable String key) {
        desk.remove(commands.of(key), webhook);
        return Response.seeOther(URI.create("/contracts/webhooks?done=removed")).build();
    }

    @POST
    @Path("{webhook}/activation")
    @Operation(hidden = true)
    public Response enable(@PathParam("webhook") String webhook, @FormParam("key") @Nullable String key) {
        return done(webhook, "enabled", id -> desk.enable(commands.of(key), id));
    }

    @POST
    @Path("{webhook}/ping")
    @Operation(hidden = true)
    public Response ping(@PathParam("webhook") String webhook, @FormParam("key") @Nullable String key) {
        return done(webhook, "sent", id -> desk.ping(commands.of(key), id));
    }

    @POST
    @Path("{webhook}/deliveries/{delivery}/redelivery")
    @Operation(hidden = true)
    public Response redeliver(
            @PathParam("webhook") String webhook,
            @PathParam("delivery") String delivery,
            @FormParam("key") @Nullable String key) {
        return done(webhook, "sent", id -> desk.redeliver(commands.of(key), id, delivery));
    }

    private Response done(String webhook, String word, Consumer<String> act) {
        return problems.answer(
                "/contracts/webhooks/" + desk.show(webhook).id() + "?done=" + word,
                () -> act.accept(webhook),
                errors -> screen(webhook, null, "", errors));
    }

    private TemplateInstance screen(String webhook, @Nullable String secret, String done, FormErrors errors) {
        return screen(webhook, secret, done, errors, Paging.first());
    }

    private TemplateInstance screen(
            String webhook, @Nullable String secret, String done, FormErrors errors, Paging paging) {
        WebhookItem item = desk.show(webhook);
        Page<DeliveryItem> log = desk.deliveries(webhook, paging);
        return Templates.webhook(new WebhookScreen(item, log.items(), log.next(), secret, done, freshKey(), errors));
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
