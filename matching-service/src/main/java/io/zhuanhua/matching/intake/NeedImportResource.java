package io.zhuanhua.matching.intake;

import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.matching.intake.NeedFile.NeedRow;
import io.zhuanhua.matching.rules.ImportRules;
import io.zhuanhua.matching.rules.RegisterNeed;
import io.zhuanhua.matching.rules.Unit;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/// Whole tables of needs over REST, by a clerk or administrator.
@Path("/api/v1/needs/import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({Tables.CSV, Tables.JSON_LINES, Tables.JSON_LINES_TOO})
public class NeedImportResource {

    private final ImportDesk desk;
    private final Commands commands;
    private final Tables tables;

    NeedImportResource(ImportDesk desk, Commands commands, Tables tables) {
        this.desk = desk;
        this.commands = commands;
        this.tables = tables;
    }

    /// Brings a table. The same table again changes nothing.
    ///
    /// @param enterprise credit code for rows that name none, and its name
    @POST
    public ImportReport bring(
            byte[] file,
            @QueryParam("enterprise") @Nullable String enterprise,
            @QueryParam("enterpriseName") @Nullable String name) {
        Unit unit = new Unit(enterprise, name);
        return tables.report(desk.<NeedRow>bring(
                commands.next(),
                () -> tables.rows(
                        file, NeedFile.TELLING, NeedFile::read, RegisterNeed.class, need -> new NeedRow(null, need)),
                (row, today) -> ImportRules.need(row.key(), row.need(), unit, today)));
    }
}
