package io.zhuanhua.bridge;

import io.zhuanhua.bridge.rules.BridgeProblem;
import io.zhuanhua.bridge.rules.Receipt;
import io.zhuanhua.bridge.rules.RegisterRecord;
import io.zhuanhua.bridge.rules.RegisterRules;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.DeliveryId;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.JournalProblem;
import io.zhuanhua.kit.clock.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Writes down what the register says and what the national platform answers. A record's own number is the key: from
/// whichever side and however often it comes, it has its effect once.
@ApplicationScoped
public class RegisterDesk {

    private static final String KEY = "register-record/";

    private final Journal journal;
    private final LegalClock clock;

    RegisterDesk(Journal journal, LegalClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// A record from the register's own feed.
    ///
    /// @throws Refused `RECORD_DIFFERS` if the number is known with other contents
    public Decided take(RegisterRecord record) {
        return write(RegisterRules.read(record, EvidenceGrade.A, null), Actor.service(journal.source()));
    }

    /// A record entered from an official electronic document.
    ///
    /// @throws Refused as [#take], and `RECORD_IN_FUTURE`
    public Decided enter(RegisterRecord record, Actor actor) {
        return write(RegisterRules.read(record, EvidenceGrade.B, clock.today()), actor);
    }

    private Decided write(RegisterRecorded event, Actor actor) {
        Command command = new Command(KEY + event.record(), contents(event), actor, null, null);
        try {
            return journal.decide(command, Set.of(event.stream()), histories -> List.of(event));
        } catch (Refused refused) {
            boolean reused = refused.problems().getFirst().code() == JournalProblem.IDEMPOTENCY_KEY_REUSED;
            throw reused
                    ? new Refused(
                            BridgeProblem.RECORD_DIFFERS,
                            "/recordId",
                            event.record().text())
                    : refused;
        }
    }

    /// The record of that number, as it was first recorded.
    public Optional<RegisterRecorded> find(RecordId id) {
        return journal.recorded(KEY + id).map(decided -> decided.only(RegisterRecorded.class));
    }

    /// What the record says, whoever handed it in: the grade of the evidence is no part of it.
    private static String contents(RegisterRecorded event) {
        String all = String.join(
                "\n",
                event.code().name(),
                event.patent().text(),
                event.effectiveOn().toString(),
                event.before().toString(),
                event.after().toString(),
                String.valueOf(event.licenceKind()),
                String.valueOf(event.recordalNumber()),
                String.valueOf(event.supersedes()));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /// The answer of the national platform to a delivery; a second answer changes nothing.
    public void answered(Receipt receipt) {
        DeliveryId delivery = receipt.delivery();
        String stream = "delivery-" + delivery;
        Command command = new Command(
                "receipt/" + delivery + "/" + receipt.receipt(), "", Actor.service(journal.source()), null, null);
        journal.decide(
                command,
                Set.of(stream),
                histories -> List.copyOf(receipt.on(histories.of(stream).events(NationalEvent.class))));
    }
}
