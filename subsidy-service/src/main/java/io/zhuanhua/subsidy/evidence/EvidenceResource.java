package io.zhuanhua.subsidy.evidence;

import io.zhuanhua.events.ApplicationEvent.SubsidyPublished;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.evidence.EvidencePack;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.subsidy.applications.ApplicationBook;
import io.zhuanhua.subsidy.applications.ApplicationBook.Case;
import io.zhuanhua.subsidy.rules.Streams;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.TreeSet;

/// An application as evidence, for staff and auditors: its rows and those of the cap, the budget, the notices and
/// vouchers it touched, with every decision's inputs and steps.
@Path("/api/v1/subsidy-applications/{id}/evidence-pack")
public class EvidenceResource {

    private final ApplicationBook applications;
    private final Journal journal;
    private final Caller caller;

    EvidenceResource(ApplicationBook applications, Journal journal, Caller caller) {
        this.applications = applications;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @Produces("application/zip")
    public Response pack(@PathParam("id") ApplicationId id) {
        caller.require(caller.readsAll());
        Case one = applications.get(id);
        Set<String> streams = new TreeSet<>(journal.streamsOf(one.caseNumber()));
        one.history().forEach(entry -> streams.add(entry.stream()));
        one.history().stream()
                .filter(entry -> entry.event() instanceof SubsidyPublished)
                .forEach(entry -> streams.add(Streams.notice(((SubsidyPublished) entry.event()).notice())));
        return EvidencePack.answer("subsidy-" + one.caseNumber(), journal, streams, nothing -> {});
    }
}
