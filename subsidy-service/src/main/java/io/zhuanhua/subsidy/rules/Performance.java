package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this service has learnt of how a contract was registered and performed, in CNY.
///
/// @param registered 核定技术交易额; null unless it is registered as a technical contract
/// @param invoiced the invoices that stand
/// @param paid what is paid of the agreed amount
/// @param royalties what is paid beyond it (提成)
/// @param newest id of the newest event this was learnt from; null while there is none
/// @param proven its patents whose transfer the register or a paper shows
/// @param ended its patents whose right had ended before the contract was signed, and was not restored
public record Performance(
        @Nullable Money registered,
        Money invoiced,
        Money paid,
        Money royalties,
        @Nullable UUID newest,
        Set<PatentNumber> proven,
        Set<PatentNumber> ended) {

    public static final Performance NONE =
            new Performance(null, Money.ZERO, Money.ZERO, Money.ZERO, null, Set.of(), Set.of());

    public Performance {
        proven = Set.copyOf(proven);
        ended = Set.copyOf(ended);
    }
}
