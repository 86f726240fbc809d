package io.zhuanhua.contract.planted.writer;

import io.zhuanhua.journal.Journal;

public final class BackDoor {

    public void open(Journal journal) {
        journal.decide("command");
    }
}
