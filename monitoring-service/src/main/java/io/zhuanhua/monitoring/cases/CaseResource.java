package io.zhuanhua.monitoring.cases;

import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cases over HTTP: one from need to payout with every event of it, and the list.
@Path("/api/v1/cases")
@Produces(MediaType.APPLICATION_JSON)
public class CaseResource {

    private final CaseFile cases;

    CaseResource(CaseFile cases) {
        this.cases = cases;
    }

    /// A line of the list.
    public record CaseLine(
            String caseNumber,
            String contractNumber,
            String status,
            String transferor,
            String transferee,
            String agency,
            String technical,
            int patents,
            int patentsRecorded,
            LocalDate submittedOn,
            @Nullable LocalDate verifiedOn,
            @Nullable String subsidy) {

        static CaseLine of(CaseRow row) {
            return new CaseLine(
                    row.caseNumber,
                    row.contractNumber,
                    row.status(),
                    row.transferorName,
                    row.transfereeName,
                    row.agencyName,
                    row.technical.toPlainString(),
                    row.patentCount,
                    row.recordedCount,
                    row.submittedOn,
                    row.verifiedOn,
                    text(row.subsidy()));
        }
    }

    /// Newest first.
    ///
    /// @param q any number or name, or a part of one
    /// @param status `SUBMITTED, SIGNED, VERIFIED, APPLIED, GRANTED, PAID, ENDED`
    @GET
    public Page<CaseLine> list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("status") @DefaultValue("") String status,
            @BeanParam Paging paging) {
        Page<CaseRow> page = cases.list(q, CaseStatus.parse(status), paging);
        return new Page<>(page.items().stream().map(CaseLine::of).toList(), page.next());
    }

    /// The case with its timeline over all services, oldest event first. Unknown and foreign cases are 404 alike.
    @GET
    @Path("{caseNumber}")
    public CaseView show(@PathParam("caseNumber") String caseNumber) {
        CaseFile.Opened opened = cases.open(caseNumber);
        CaseRow row = opened.row();
        return new CaseView(
                row.caseNumber,
                row.contract,
                row.contractNumber,
                row.status(),
                List.of(
                        new CaseView.PartyView("TRANSFEROR", row.transferorName, row.transferor),
                        new CaseView.PartyView("TRANSFEREE", row.transfereeName, row.transferee),
                        new CaseView.PartyView("AGENCY", row.agencyName, row.agency)),
                row.transferType,
                row.total.toPlainString(),
                row.technical.toPlainString(),
                row.patentCount,
                row.recordedCount,
                row.application,
                text(row.subsidy()),
                CaseSteps.of(row).stream()
                        .map(step ->
                                new CaseView.StepView(step.key(), step.tone().name(), step.on()))
                        .toList(),
                opened.lines().stream()
                        .map(line -> CaseView.EventView.of(line.event(), line.readable()))
                        .toList());
    }

    private static @Nullable String text(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
