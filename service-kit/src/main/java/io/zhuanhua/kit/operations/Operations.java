package io.zhuanhua.kit.operations;

import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.JournalCheck;
import io.zhuanhua.journal.ParkedEvent;
import io.zhuanhua.journal.Reader;
import io.zhuanhua.journal.Rebuild;
import io.zhuanhua.journal.Replay;
import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.problem.KitProblem;
import io.zhuanhua.kit.wiring.JournalConfig;
import io.zhuanhua.kit.wiring.Machine;
import io.zhuanhua.kit.wiring.Machines;
import io.zhuanhua.kit.wiring.Works;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/// What an operator does to the machines of one service. Everything done is logged with who did it and why.
@ApplicationScoped
class Operations {

    private static final Logger LOG = Logger.getLogger(Operations.class);

    private final KitConfig config;
    private final JournalConfig journal;
    private final Works works;
    private final Machines machines;
    private final DataSource database;
    private final Caller caller;
    private final ReentrantLock heavy = new ReentrantLock();

    Operations(
            KitConfig config,
            JournalConfig journal,
            Works works,
            Machines machines,
            DataSource database,
            Caller caller) {
        this.config = config;
        this.journal = journal;
        this.works = works;
        this.machines = machines;
        this.database = database;
        this.caller = caller;
    }

    /// A reader with everything it has put aside.
    record Bench(Machine machine, Map<String, Long> counts, List<ParkedEvent> parked) {}

    /// The administrator, and the auditor where nothing is changed.
    ///
    /// @throws NotFoundException unless `service` is this one
    void admit(String service, boolean changes) {
        if (changes) {
            caller.require(Role.ADMIN);
        } else {
            caller.require(Role.ADMIN, Role.AUDITOR);
        }
        if (!service.equals(config.name())) {
            throw new NotFoundException();
        }
    }

    Machine relay() {
        return machines.relay();
    }

    List<Bench> readers() {
        return works.readers().stream().map(this::bench).toList();
    }

    List<ParkedEvent> parked(String projection) {
        return works.reader(projection).parked();
    }

    /// Tries the parked events of one stream again; answers how many were handled.
    ///
    /// @throws Refused `STILL_FAILS` when the first of them cannot be handled even now
    Replay replay(String projection, String stream) {
        Replay replay = works.reader(projection).replay(stream);
        if (replay.handled() > 0 || replay.stillFails() != null) {
            LOG.infof("%s had %s replayed in %s: %s", caller.account(), stream, projection, replay);
        }
        if (replay.handled() == 0 && replay.stillFails() != null) {
            throw new Refused(KitProblem.STILL_FAILS, "/stream", replay.stillFails());
        }
        return replay;
    }

    /// Gives a parked event up for good.
    void discard(String projection, long id, String reason) {
        Reader reader = works.reader(projection);
        ParkedEvent event = reader.parked().stream()
                .filter(parked -> parked.id() == id)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        LOG.warnf(
                "%s discards %s version %d (%s, %s) from %s because: %s",
                caller.account(),
                event.stream(),
                event.version(),
                event.kind(),
                event.where(),
                projection,
                oneLine(reason));
        reader.discard(id, event.stream());
    }

    /// Holds the journal against itself and against what was published of it.
    JournalCheck.Result verify() {
        return alone(
                () -> JournalCheck.run(database, Map.of("bootstrap.servers", journal.kafkaServers()), journal.topic()));
    }

    /// Makes a projection again and compares; with `switchOver` the new one takes the place of the old.
    Rebuild.Result rebuild(String projection, boolean switchOver) {
        Reader reader = works.reader(projection);
        Rebuild.Result result = alone(() -> reader.rebuild(switchOver));
        LOG.infof(
                "%s had %s rebuilt from %d records: %s",
                caller.account(), projection, result.events(), result.equal() ? "equal" : "DIFFERENT");
        return result;
    }

    /// So that nobody writes lines of their own into the log.
    private static String oneLine(String text) {
        return text.replaceAll("\\R|\\p{Cntrl}", " ");
    }

    private Bench bench(Reader reader) {
        Machine machine = machines.all().stream()
                .filter(one -> one.name().equals(reader.status().projection()))
                .findFirst()
                .orElseThrow();
        return new Bench(machine, reader.status().counts(), reader.parked());
    }

    private interface Work<T> {
        T run();
    }

    /// One such thing at a time: they read everything.
    private <T> T alone(Work<T> work) {
        Refused.unless(heavy.tryLock(), KitProblem.BUSY, "");
        try {
            return work.run();
        } finally {
            heavy.unlock();
        }
    }
}
