package io.zhuanhua.subsidy.control;

import io.zhuanhua.events.ControlEvent;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import jakarta.enterprise.context.ApplicationScoped;

/// Which units are under common control, answered from their stream.
@ApplicationScoped
public class ControlBook {

    private final Journal journal;

    ControlBook(Journal journal) {
        this.journal = journal;
    }

    public ControlGroups all() {
        return ControlGroups.of(journal.read(ControlEvent.STREAM).events(ControlEvent.class));
    }
}
