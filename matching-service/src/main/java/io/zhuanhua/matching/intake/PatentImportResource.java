package io.zhuanhua.matching.intake;

import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.matching.patents.PatentBody;
import io.zhuanhua.matching.rules.ImportRules;
import io.zhuanhua.matching.rules.OfferPatent;
import io.zhuanhua.matching.rules.Unit;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// Whole tables of patents over REST, by a clerk or administrator.
@Path("/api/v1/patents/import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({Tables.CSV, Tables.JSON_LINES, Tables.JSON_LINES_TOO})
public class PatentImportResource {

    private final ImportDesk desk;
    private final Commands commands;
    private final Tables tables;

    PatentImportResource(ImportDesk desk, Commands commands, Tables tables) {
        this.desk = desk;
        this.commands = commands;
        this.tables = tables;
    }

    /// Brings a table. The same table again changes nothing.
    ///
    /// @param holder credit code for rows that name none, and its name
    @POST
    public ImportReport bring(
            byte[] file,
            @QueryParam("holder") @Nullable String holder,
            @QueryParam("holderName") @Nullable String name) {
        Unit unit = new Unit(holder, name);
        return tables.report(desk.<OfferPatent>bring(
                commands.next(),
                () -> tables.rows(file, PatentFile.TELLING, PatentFile::read, PatentBody.class, PatentBody::command),
                (row, today) -> ImportRules.offer(row, unit, today)));
    }
}
