package io.zhuanhua.kit.probe;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The only class of the probe that appends.
@ApplicationScoped
class NoteDesk {

    private final Journal journal;
    private final LegalClock clock;

    NoteDesk(Journal journal, LegalClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    ContractCancelled add(Command command, Note note) {
        Checks checks = new Checks();
        String reason = checks.text("/reason", note.reason(), 100);
        checks.refuseIfAny();
        ContractId id = new ContractId(UUID.randomUUID().toString());
        return journal.decide(
                        command,
                        Set.of(),
                        nothing -> List.of(new ContractCancelled(id, clock.today(), String.valueOf(reason))))
                .only(ContractCancelled.class);
    }

    History show(ContractId id) {
        return journal.read("contract-" + id.text());
    }
}
