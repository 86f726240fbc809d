package io.zhuanhua.subsidy.applications;

import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.ui.AmountTyped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The clerk's notes from the application's page.
@Path("/subsidies/applications/{id}/notes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NotePage {

    private final NoteDesk desk;
    private final ApplicationPage applications;
    private final Commands commands;
    private final Caller caller;

    NotePage(NoteDesk desk, ApplicationPage applications, Commands commands, Caller caller) {
        this.desk = desk;
        this.applications = applications;
        this.commands = commands;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response note(
            @PathParam("id") ApplicationId id,
            @FormParam("what") AskedNote.@Nullable What what,
            @FormParam("amount") @Nullable String amount,
            @FormParam("source") @Nullable String source,
            @FormParam("document") @Nullable String document,
            @FormParam("key") @Nullable String key) {
        caller.require(Role.CLERK);
        TypedForm typed = TypedForm.of(
                "noted",
                "what",
                what == null ? null : what.name(),
                "amount",
                amount,
                "source",
                source,
                "document",
                document);
        return applications.done(id, typed, "noted", () -> {
            AskedNote asked = new AskedNote(what, amount(amount), source, document);
            desk.note(commands.of(key, asked), id, asked.fact());
        });
    }

    private static @Nullable Money amount(@Nullable String typed) {
        Checks checks = new Checks();
        Money amount = checks.optional("/amount", typed, text -> Money.parse(AmountTyped.plain(text)));
        checks.refuseIfAny();
        return amount;
    }
}
