package io.zhuanhua.contract.document;

import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.Dossier;
import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.LifeRules;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DocumentId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.command.Commands;
import io.zhuanhua.kit.identity.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Adds documents to contracts: the content is kept first, then the journal speaks of it. Killed in between, the same
/// upload sent again finds its content kept and goes on; never sent again, [Sweep] removes it. Whoever may not see a
/// contract hears the same as of one that is not there.
@ApplicationScoped
public class DocumentDesk {

    private static final Logger LOG = Logger.getLogger(DocumentDesk.class);
    private static final int MOST = 200;

    private final ContractDesk contracts;
    private final Journal journal;
    private final DocumentStore store;
    private final Arrivals arrivals;
    private final Inspection inspection;
    private final Commands commands;
    private final Caller caller;
    private final LegalClock clock;

    DocumentDesk(
            ContractDesk contracts,
            Journal journal,
            DocumentStore store,
            Arrivals arrivals,
            Inspection inspection,
            Commands commands,
            Caller caller,
            LegalClock clock) {
        this.contracts = contracts;
        this.journal = journal;
        this.store = store;
        this.arrivals = arrivals;
        this.inspection = inspection;
        this.commands = commands;
        this.caller = caller;
        this.clock = clock;
    }

    /// @param key of the command, null for none
    /// @param type name of a [io.zhuanhua.events.DocumentType]
    /// @param file null when none was sent
    public DocumentItem add(ContractId id, @Nullable String key, @Nullable String type, @Nullable Path file) {
        caller.require(Role.AGENCY, Role.ENTERPRISE, Role.UNIVERSITY, Role.CLERK);
        Dossier dossier = contracts.show(id);
        Inspection.Found found = inspection.of(type, file);
        Command command = commands.of(key, found.type(), found.sha256())
                .inCase(dossier.state().submitted().caseNumber().text());
        if (journal.recorded(command.key()).isEmpty()) {
            // what would be refused is not even kept
            added(id, dossier.events(), found);
        }
        try {
            arrivals.begin(found.sha256(), Clock.systemUTC().instant());
            store.keep(found.sha256(), found.file());
            Decided decided = journal.decide(
                    command,
                    Set.of(stream(id)),
                    histories -> added(id, histories.of(stream(id)).events(ContractEvent.class), found));
            if (!store.has(found.sha256())) {
                // swept away in the moment before the journal spoke of it
                store.keep(found.sha256(), found.file());
            }
            arrivals.end(found.sha256());
            return DocumentItem.of(decided.recorded().getFirst(), decided.only(DocumentAdded.class));
        } catch (IOException away) {
            throw away(away);
        }
    }

    private List<DomainEvent> added(ContractId id, List<ContractEvent> history, Inspection.Found found) {
        List<DocumentAdded> there = history.stream()
                .filter(DocumentAdded.class::isInstance)
                .map(DocumentAdded.class::cast)
                .toList();
        ContractState.of(history).ifPresent(LifeRules::requireOpen);
        Refused.unless(there.size() < MOST, DocumentProblem.DOCUMENTS_TOO_MANY, "", String.valueOf(MOST));
        boolean known = there.stream()
                .anyMatch(one -> one.type() == found.type() && one.sha256().equals(found.sha256()));
        Refused.unless(!known, DocumentProblem.DOCUMENT_EXISTS, "/file");
        return List.of(new DocumentAdded(
                id,
                new DocumentId(Ids.text()),
                found.type(),
                found.format().mediaType(),
                found.bytes(),
                found.sha256(),
                clock.today()));
    }

    /// Oldest first.
    public List<DocumentItem> list(ContractId id) {
        return contracts.show(id).entries().stream()
                .filter(entry -> entry.event() instanceof DocumentAdded)
                .map(entry -> DocumentItem.of(entry, (DocumentAdded) entry.event()))
                .toList();
    }

    /// @throws NotFoundException for a document that is not of this contract
    public DocumentItem show(ContractId id, DocumentId document) {
        return list(id).stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// A copy of its content, as it was added to the last bit. The caller deletes it.
    ///
    /// @throws Refused `DOCUMENT_STORE_AWAY`
    public Path content(DocumentItem document) {
        try {
            Path copy = Files.createTempFile("document-", ".copy");
            store.fetch(document.sha256(), copy);
            if (!Inspection.sha256(copy).equals(document.sha256())) {
                Files.delete(copy);
                throw new IOException("the content of " + document.id() + " has been changed in the store");
            }
            return copy;
        } catch (IOException away) {
            throw away(away);
        }
    }

    private static Refused away(IOException reason) {
        LOG.error("the store of documents failed", reason);
        return new Refused(DocumentProblem.DOCUMENT_STORE_AWAY);
    }

    private static String stream(ContractId id) {
        return "contract-" + id.text();
    }
}
