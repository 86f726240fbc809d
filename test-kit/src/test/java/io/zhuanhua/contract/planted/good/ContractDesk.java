package io.zhuanhua.contract.planted.good;

import io.zhuanhua.contract.planted.good.rules.Answer;
import io.zhuanhua.journal.Journal;
import java.time.LocalDate;

public final class ContractDesk {

    public Answer take(Journal journal, LocalDate today) {
        Runnable write = () -> journal.decide("command");
        write.run();
        return new Answer(today, 1, Answer.Kind.GIVEN);
    }
}
