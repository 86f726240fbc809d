package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.clawback.Sanctions;
import jakarta.enterprise.context.ApplicationScoped;

/// Which units are barred.
@ApplicationScoped
public class SanctionBook {

    private final Journal journal;
    private final LegalClock clock;

    SanctionBook(Journal journal, LegalClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /// @throws Refused `UNIT_SANCTIONED`
    public void check(CreditCode unit) {
        of(unit).check(clock.today());
    }

    public Sanctions of(CreditCode unit) {
        return Sanctions.of(journal.read(Streams.sanction(unit)).events(SanctionEvent.class));
    }
}
