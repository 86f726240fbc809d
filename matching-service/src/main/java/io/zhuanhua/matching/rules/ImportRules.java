package io.zhuanhua.matching.rules;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.events.Problem;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row of a brought table becomes. Its id follows from whose it is and from its number in the table, or from its
/// words where it has none, so that the same row is known again.
public final class ImportRules {

    private ImportRules() {}

    /// How a row compares with what stands under its id.
    public enum Standing {
        NEW,
        SAME,
        OTHER
    }

    /// @param key the row's number in its table
    /// @param unit whose need it is when the row does not say
    public static NeedRegistered need(@Nullable String key, RegisterNeed asked, Unit unit, LocalDate today) {
        NeedRegistered read = NeedRules.register(new NeedId("unnamed"), asked, unit, today);
        String words = key == null ? read.title() + "\n" + read.content() : key;
        NeedId id = new NeedId(Ids.named(read.enterprise().text() + "\n" + words));
        return NeedRules.register(id, asked, unit, today);
    }

    /// @param unit who offers it when the row does not say
    public static PatentOffered offer(OfferPatent asked, Unit unit, LocalDate today) {
        PatentOffered read = OfferRules.read(new OfferId("unnamed"), asked, unit, today);
        OfferId id = new OfferId(Ids.named(read.holder().text() + "\n" + read.title() + "\n" + read.summary()));
        return OfferRules.read(id, asked, unit, today);
    }

    /// What is withdrawn stays withdrawn: an old table does not bring it back.
    public static Standing standing(DomainEvent row, List<DomainEvent> history) {
        if (history.isEmpty()) {
            return Standing.NEW;
        }
        boolean said = history.stream().anyMatch(event -> says(event).equals(says(row)));
        return said ? Standing.SAME : Standing.OTHER;
    }

    /// What to say of a row that stands there in other words.
    public static Problem otherwise(DomainEvent row) {
        return row instanceof PatentOffered
                ? Problem.of(MatchingProblem.OFFER_EXISTS, "/number")
                : Problem.of(MatchingProblem.NEED_EXISTS, "");
    }

    /// All but the day it was brought on.
    private static List<String> says(DomainEvent event) {
        if (event instanceof NeedRegistered need) {
            return List.of(
                    need.title(),
                    need.content(),
                    String.valueOf(need.industry()),
                    String.valueOf(need.ipc()),
                    String.valueOf(need.keywords()),
                    String.valueOf(need.budget()),
                    String.valueOf(need.neededBy()),
                    String.valueOf(need.invited()));
        }
        if (event instanceof PatentOffered offer) {
            return List.of(
                    offer.holder().text(),
                    offer.title(),
                    offer.summary(),
                    String.valueOf(offer.ipc()),
                    String.valueOf(offer.ways()),
                    String.valueOf(offer.askingPrice()));
        }
        return List.of(event.stream());
    }
}
