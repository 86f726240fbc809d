package io.zhuanhua.subsidy.payouts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.subsidy.listing.PayoutLists;
import io.zhuanhua.subsidy.listing.PayoutLists.ListedPayout;
import io.zhuanhua.subsidy.payouts.PayoutResource.AskedLink;
import io.zhuanhua.subsidy.payouts.PayoutResource.AskedRemoval;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// Payout batches on screen.
@Path("/subsidies/payouts/batches")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class BatchPage {

    @CheckedTemplate(basePath = "subsidy")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance batches(List<ListedPayout> rows, @Nullable String next);

        static native TemplateInstance batch(
                ShownPayout batch,
                PayoutResource.@Nullable FreshLink link,
                ResponseImport.@Nullable Answered answered,
                FormErrors errors,
                String key);
    }

    private final PayoutDesk desk;
    private final PayoutBook book;
    private final PayoutLists lists;
    private final ResponseImport response;
    private final Commands commands;
    private final FormProblems problems;
    private final Caller caller;

    BatchPage(
            PayoutDesk desk,
            PayoutBook book,
            PayoutLists lists,
            ResponseImport response,
            Commands commands,
            FormProblems problems,
            Caller caller) {
        this.desk = desk;
        this.book = book;
        this.lists = lists;
        this.response = response;
        this.commands = commands;
        this.problems = problems;
        this.caller = caller;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Paging paging) {
        caller.require(Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);
        Page<ListedPayout> page = lists.page(paging);
        return Templates.batches(page.items(), page.next());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") PayoutId id) {
        caller.require(Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);
        return page(id, FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response drawUp(
            @FormParam("applicationIds") @Nullable List<ApplicationId> ids, @FormParam("key") @Nullable String key) {
        caller.require(Role.FINANCE);
        List<ApplicationId> chosen = ids == null ? List.of() : ids;
        PayoutId id = desk.drawUp(commands.of(key, chosen), chosen);
        return Response.seeOther(URI.create("/subsidies/payouts/batches/" + id)).build();
    }

    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response confirm(@PathParam("id") PayoutId id, @FormParam("key") @Nullable String key) {
        return done(id, () -> desk.confirm(commands.of(key), id));
    }

    @POST
    @Path("{id}/removals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response remove(
            @PathParam("id") PayoutId id,
            @FormParam("order") @Nullable String order,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        String which = String.valueOf(order);
        return done(
                id,
                () -> desk.remove(
                        commands.of(key, which, String.valueOf(reason)),
                        id,
                        which,
                        new AskedRemoval(which, reason).text()));
    }

    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response cancel(
            @PathParam("id") PayoutId id,
            @FormParam("reason") @Nullable String reason,
            @FormParam("key") @Nullable String key) {
        return done(
                id,
                () -> desk.cancel(commands.of(key, String.valueOf(reason)), id, new AskedRemoval(null, reason).text()));
    }

    /// The link is shown once, on the page that answers this form.
    @POST
    @Path("{id}/links")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response link(@PathParam("id") PayoutId id, @FormParam("format") @Nullable String format) {
        caller.require(Role.FINANCE);
        return problems.answerOnce(
                () -> {
                    PayoutLinks.Fresh fresh = desk.link(id, new AskedLink(format).kind(), caller.account());
                    String url = "/api/v1/payouts/" + id + "/file?link=" + fresh.token();
                    PayoutResource.FreshLink link = new PayoutResource.FreshLink(url, fresh.expiresAt());
                    return Templates.batch(book.shown(id), link, null, FormErrors.NONE, Ids.text());
                },
                errors -> page(id, errors));
    }

    @POST
    @Path("{id}/responses")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response answer(@PathParam("id") PayoutId id, @RestForm("file") @Nullable FileUpload file)
            throws IOException {
        caller.require(Role.FINANCE);
        try {
            if (file == null || file.size() == 0) {
                throw new Refused(ValueProblem.REQUIRED, "/file");
            }
            try (InputStream bytes = Files.newInputStream(file.uploadedFile())) {
                ResponseImport.Answered answered = response.take(id, bytes);
                return Response.ok(Templates.batch(book.shown(id), null, answered, FormErrors.NONE, Ids.text()))
                        .build();
            }
        } catch (Refused refused) {
            return Response.status(422).entity(page(id, problems.of(refused))).build();
        }
    }

    private Response done(PayoutId id, Runnable act) {
        caller.require(Role.FINANCE);
        return problems.answer("/subsidies/payouts/batches/" + id, act, errors -> page(id, errors));
    }

    private TemplateInstance page(PayoutId id, FormErrors errors) {
        return Templates.batch(book.shown(id), null, null, errors, Ids.text());
    }
}
