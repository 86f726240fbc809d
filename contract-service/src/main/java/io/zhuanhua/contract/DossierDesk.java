package io.zhuanhua.contract;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.kit.list.StreamVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Contracts as their desks work on them. Whoever may not see a contract hears the same as of one that is not there.
@ApplicationScoped
public class DossierDesk {

    private final Journal journal;
    private final Caller caller;

    DossierDesk(Journal journal, Caller caller) {
        this.journal = journal;
        this.caller = caller;
    }

    /// One contract the caller may see.
    ///
    /// @throws NotFoundException for any other
    public Dossier show(ContractId id) {
        return visible(Dossier.of(journal.read(stream(id)).entries()).orElseThrow(NotFoundException::new));
    }

    /// Loads it, asks the rule what follows, appends that: again, if it has moved on in between.
    ///
    /// @param ifMatch version the caller has seen, if it says so
    /// @return the contract right after the command, also when the same command comes again
    /// @throws NotFoundException for a contract the caller may not see
    public Dossier change(
            Command command, ContractId id, @Nullable String ifMatch, Function<Dossier, List<ContractEvent>> rule) {
        Decided decided = journal.decide(command, Set.of(stream(id)), histories -> {
            Dossier dossier =
                    visible(Dossier.of(histories.of(stream(id)).entries()).orElseThrow(NotFoundException::new));
            StreamVersion.check(ifMatch, dossier.version());
            return List.<DomainEvent>copyOf(rule.apply(dossier));
        });
        int version = decided.recorded().getLast().version();
        return Dossier.of(journal.read(stream(id)).entries()).orElseThrow().asOf(version);
    }

    private Dossier visible(Dossier dossier) {
        boolean own = dossier.state().party(caller.unit()).isPresent();
        if (!own && !caller.readsAll()) {
            throw new NotFoundException();
        }
        return dossier;
    }

    private static String stream(ContractId id) {
        return "contract-" + id.text();
    }
}
