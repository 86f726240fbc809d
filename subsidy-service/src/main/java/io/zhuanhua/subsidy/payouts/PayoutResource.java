package io.zhuanhua.subsidy.payouts;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.export.ExportFile;
import io.zhuanhua.kit.export.ExportFormat;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.subsidy.listing.PayoutLists;
import io.zhuanhua.subsidy.listing.PayoutLists.ListedPayout;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Payout batches over HTTP.
@Path("/api/v1/payouts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PayoutResource {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PayoutDesk desk;
    private final PayoutBook book;
    private final ResponseImport response;
    private final Reconciliations reconciliations;
    private final PayoutLists lists;
    private final Commands commands;
    private final Caller caller;

    PayoutResource(
            PayoutDesk desk,
            PayoutBook book,
            ResponseImport response,
            Reconciliations reconciliations,
            PayoutLists lists,
            Commands commands,
            Caller caller) {
        this.desk = desk;
        this.book = book;
        this.response = response;
        this.reconciliations = reconciliations;
        this.lists = lists;
        this.commands = commands;
        this.caller = caller;
    }

    /// What is to be paid together.
    public record AskedPayout(@Nullable List<@Nullable ApplicationId> applicationIds) {

        List<ApplicationId> ids() {
            List<@Nullable ApplicationId> given = applicationIds == null ? List.of() : applicationIds;
            Checks checks = new Checks();
            for (int i = 0; i < given.size(); i++) {
                checks.that(given.get(i) != null, ValueProblem.REQUIRED, "/applicationIds/" + i);
            }
            checks.refuseIfAny();
            return given.stream().map(Objects::requireNonNull).toList();
        }
    }

    /// Why something is taken out or given up.
    public record AskedRemoval(
            @Nullable String order, @Nullable String reason) {

        String text() {
            return Checks.onlyText("/reason", reason, 200);
        }
    }

    /// @param format `xlsx` or `csv`
    public record AskedLink(@Nullable String format) {

        ExportFormat kind() {
            Checks checks = new Checks();
            ExportFormat named = ExportFormat.named(format == null ? "xlsx" : format);
            checks.that(named == ExportFormat.XLSX || named == ExportFormat.CSV, ValueProblem.REQUIRED, "/format");
            checks.refuseIfAny();
            return Objects.requireNonNull(named);
        }
    }

    /// A link that opens once, for the account that asked for it.
    public record FreshLink(String url, Instant expiresAt) {}

    /// Puts granted applications into a batch.
    @POST
    public Response drawUp(AskedPayout asked) {
        caller.require(Role.FINANCE);
        PayoutId id = desk.drawUp(commands.next(), asked.ids());
        return Response.created(URI.create("/api/v1/payouts/" + id))
                .entity(book.shown(id))
                .build();
    }

    /// Newest first.
    @GET
    public Page<ListedPayout> list(@BeanParam Paging paging) {
        caller.require(Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);
        return lists.page(paging);
    }

    @GET
    @Path("{id}")
    public ShownPayout show(@PathParam("id") PayoutId id) {
        caller.require(Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);
        return book.shown(id);
    }

    /// A second person of finance agrees.
    @POST
    @Path("{id}/confirmation")
    @Consumes(MediaType.WILDCARD)
    public ShownPayout confirm(@PathParam("id") PayoutId id) {
        caller.require(Role.FINANCE);
        desk.confirm(commands.next(), id);
        return book.shown(id);
    }

    /// Takes one order out before the file is fetched.
    @POST
    @Path("{id}/removals")
    public ShownPayout remove(@PathParam("id") PayoutId id, AskedRemoval asked) {
        caller.require(Role.FINANCE);
        desk.remove(commands.next(), id, String.valueOf(asked.order()), asked.text());
        return book.shown(id);
    }

    @POST
    @Path("{id}/cancellation")
    public ShownPayout cancel(@PathParam("id") PayoutId id, AskedRemoval asked) {
        caller.require(Role.FINANCE);
        desk.cancel(commands.next(), id, asked.text());
        return book.shown(id);
    }

    /// A link to the file with the accounts: it opens once, for ten minutes, for who asks for it.
    @POST
    @Path("{id}/links")
    public Response link(@PathParam("id") PayoutId id, AskedLink asked) {
        caller.require(Role.FINANCE);
        PayoutLinks.Fresh fresh = desk.link(id, asked.kind(), caller.account());
        String url = "/api/v1/payouts/" + id + "/file?link=" + fresh.token();
        return Response.status(201)
                .entity(new FreshLink(url, fresh.expiresAt()))
                .build();
    }

    /// The file; that it was fetched is recorded before its first byte.
    @GET
    @Path("{id}/file")
    @Produces({XLSX, "text/csv", MediaType.APPLICATION_JSON})
    public Response file(@PathParam("id") PayoutId id, @QueryParam("link") @DefaultValue("") String link) {
        caller.require(Role.FINANCE);
        PayoutDesk.Fetched file = desk.fetch(commands.next(), id, link);
        String ending = "." + file.format().ending();
        return Response.ok(
                        PaymentFile.of(id, file.lines(), file.format()),
                        file.format().mediaType())
                .header("Content-Disposition", ExportFile.named("payout-" + id + ending, "拨付清单-" + id + ending))
                .build();
    }

    /// What the bank answers, as CSV or workbook with the columns 支付指令号, 结果, 凭证号, 日期, 原因 (or `order`, `result`,
    /// `voucher`, `date`, `reason`). Each row counts once, however often it is sent.
    @POST
    @Path("{id}/responses")
    @Consumes({"text/csv", XLSX})
    public ResponseImport.Answered answer(@PathParam("id") PayoutId id, InputStream file) throws IOException {
        caller.require(Role.FINANCE);
        return response.take(id, file);
    }

    /// What was granted of a year's budget, and where it stands: to zero difference.
    @GET
    @Path("reconciliation")
    public Reconciliations.Shown reconcile(@QueryParam("year") @Nullable Integer year) {
        caller.require(Role.FINANCE, Role.DIRECTOR, Role.AUDITOR);
        return reconciliations.of(year);
    }
}
