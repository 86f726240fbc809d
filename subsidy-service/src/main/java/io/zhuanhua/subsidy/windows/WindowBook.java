package io.zhuanhua.subsidy.windows;

import io.zhuanhua.events.WindowEvent;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.subsidy.rules.window.Windows;
import jakarta.enterprise.context.ApplicationScoped;

/// All windows, answered from their stream.
@ApplicationScoped
public class WindowBook {

    private final Journal journal;

    WindowBook(Journal journal) {
        this.journal = journal;
    }

    public Windows all() {
        return Windows.of(journal.read(WindowEvent.STREAM).events(WindowEvent.class));
    }
}
