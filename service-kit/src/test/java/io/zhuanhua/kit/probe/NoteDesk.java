package io.zhuanhua.kit.probe;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Page;
import io.zhuanhua.kit.list.Paging;
import io.zhuanhua.kit.sql.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The only class of the probe that appends.
@ApplicationScoped
class NoteDesk {

    private final Journal journal;
    private final LegalClock clock;
    private final DataSource database;

    NoteDesk(Journal journal, LegalClock clock, DataSource database) {
        this.journal = journal;
        this.clock = clock;
        this.database = database;
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

    /// @param on only those noted on that day; null for any
    Page<NoteResource.Shown> list(Paging paging, @Nullable LocalDate on) {
        Query asked = Query.of("SELECT contract, reason, noted_on FROM probe_listing.note");
        paging.after(1).ifPresent(last -> asked.where("contract > ?", last.key(0)));
        if (on != null) {
            asked.where("noted_on = ?", on);
        }
        List<NoteResource.Shown> notes = asked.orderBy("contract")
                .limit(paging.fetch())
                .list(
                        database,
                        row -> new NoteResource.Shown(
                                row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)));
        return Page.of(notes, paging, note -> note, note -> Cursor.of(note.id()));
    }
}
