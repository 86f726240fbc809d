package io.zhuanhua.kit.probe;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.page.FormProblems;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The probe's page: a form that says at the field what is wrong.
@Path("/notes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NotePage {

    private final Template page;
    private final NoteDesk desk;
    private final Commands commands;
    private final FormProblems problems;

    NotePage(@Location("probe/notes") Template page, NoteDesk desk, Commands commands, FormProblems problems) {
        this.page = page;
        this.desk = desk;
        this.commands = commands;
        this.problems = problems;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        return page("", FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public TemplateInstance add(@FormParam("reason") @Nullable String reason, @FormParam("key") @Nullable String key) {
        try {
            desk.add(
                    commands.of(key, String.valueOf(reason)),
                    new Note(reason, null, null, null, null, null, null, null, null));
            return page("", FormErrors.NONE);
        } catch (Refused refused) {
            return page(reason == null ? "" : reason, problems.of(refused));
        }
    }

    private TemplateInstance page(String reason, FormErrors errors) {
        return page.data("reason", reason)
                .data("errors", errors)
                .data("key", UUID.randomUUID().toString());
    }
}
