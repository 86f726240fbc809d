package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FactNoted.AcceptanceNoted;
import io.zhuanhua.events.FactNoted.ExcludedApportioned;
import io.zhuanhua.events.FactNoted.OtherFundsNoted;
import io.zhuanhua.events.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a claim beside its contract: what clerks have noted, and what earlier claims came to.
///
/// @param otherFunds what other funds have given for the contract, all together
/// @param acceptance that what was promised is accepted; null before
/// @param apportioned what falls to patents that do not count, where the contract gives no prices; null before
/// @param earlier what earlier claims of the same contract and agency came to
public record Noted(
        Sum otherFunds, @Nullable UUID acceptance, @Nullable Sum apportioned, Sum earlier) {

    public static final Noted NOTHING = new Noted(Sum.NONE, null, null, Sum.NONE);

    /// An amount, and the newest event it comes from.
    public record Sum(Money amount, @Nullable UUID event) {

        public static final Sum NONE = new Sum(Money.ZERO, null);

        public Sum plus(Money more, @Nullable UUID from) {
            return new Sum(amount.plus(more), from);
        }
    }

    /// What the history of an application tells.
    public static Noted of(List<Envelope> history) {
        Noted noted = NOTHING;
        for (Envelope entry : history) {
            noted = noted.after(entry);
        }
        return noted;
    }

    public Noted withEarlier(Sum claims) {
        return new Noted(otherFunds, acceptance, apportioned, claims);
    }

    private Noted after(Envelope entry) {
        return switch (entry.event()) {
            case OtherFundsNoted e ->
                new Noted(otherFunds.plus(e.amount(), entry.id()), acceptance, apportioned, earlier);
            case AcceptanceNoted e -> new Noted(otherFunds, entry.id(), apportioned, earlier);
            case ExcludedApportioned e -> new Noted(otherFunds, acceptance, new Sum(e.excluded(), entry.id()), earlier);
            default -> this;
        };
    }
}
