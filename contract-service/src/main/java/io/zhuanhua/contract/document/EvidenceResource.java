package io.zhuanhua.contract.document;

import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.evidence.EvidencePack;
import io.zhuanhua.kit.identity.Caller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;

/// A contract as evidence, for staff and auditors: its rows and documents, to be checked without this system.
@Path("/api/v1/contracts/{id}/evidence-pack")
public class EvidenceResource {

    private final ContractDesk contracts;
    private final DocumentDesk documents;
    private final Journal journal;
    private final Caller caller;

    EvidenceResource(ContractDesk contracts, DocumentDesk documents, Journal journal, Caller caller) {
        this.contracts = contracts;
        this.documents = documents;
        this.journal = journal;
        this.caller = caller;
    }

    @GET
    @Produces("application/zip")
    public Response pack(@PathParam("id") ContractId id) {
        caller.require(caller.readsAll());
        ContractSubmitted contract = contracts.show(id).state().submitted();
        Set<String> streams =
                new TreeSet<>(journal.streamsOf(contract.caseNumber().text()));
        streams.add(contract.stream());
        return EvidencePack.answer("contract-" + contract.caseNumber().text(), journal, streams, pack -> {
            Set<String> packed = new TreeSet<>();
            for (DocumentItem item : documents.list(id)) {
                if (packed.add(item.sha256())) {
                    java.nio.file.Path copy = documents.content(item);
                    try {
                        pack.document(item.sha256(), copy);
                    } finally {
                        Files.deleteIfExists(copy);
                    }
                }
            }
        });
    }
}
