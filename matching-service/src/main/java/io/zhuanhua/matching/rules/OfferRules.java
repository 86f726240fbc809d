package io.zhuanhua.matching.rules;

import static java.util.Objects.requireNonNull;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.OfferEvent;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may happen to a patent on offer.
public final class OfferRules {

    private OfferRules() {}

    /// Checks an offer as written and says everything wrong with it at once.
    ///
    /// @param fresh the id of an offer that has neither application number nor reference to be known by
    /// @param own who offers it when the request does not say
    public static PatentOffered read(OfferId fresh, OfferPatent asked, Unit own, LocalDate today) {
        Checks checks = new Checks();
        CreditCode holder = Units.code(checks, "/holder", asked.holder(), own);
        String name = Units.name(checks, "/holder", asked.holder(), own, holder);
        PatentNumber number = checks.optional("/number", asked.number(), PatentNumber::parse);
        String reference = checks.optionalText("/reference", asked.reference(), Wording.REFERENCE);
        String title = checks.text("/title", asked.title(), Wording.TITLE);
        String summary = checks.optionalText("/abstract", asked.summary(), Wording.BODY);
        List<String> ipc = Wording.each(checks, "/ipc", asked.ipc(), Wording.CODES, Wording::ipc);
        List<TransferType> ways =
                Wording.each(checks, "/transferTypes", asked.transferTypes(), Wording.CODES, Wording::way);
        Money price = checks.optional("/askingPrice", asked.askingPrice(), Money::parse);
        checks.refuseIfAny();
        return new PatentOffered(
                id(fresh, number, reference, requireNonNull(holder)),
                requireNonNull(holder),
                requireNonNull(name),
                number,
                reference,
                requireNonNull(title),
                summary == null ? "" : summary,
                ipc,
                ways,
                price,
                today);
    }

    /// One patent is offered once at a time: its number is its stream.
    private static OfferId id(
            OfferId fresh, @Nullable PatentNumber number, @Nullable String reference, CreditCode holder) {
        if (number != null) {
            return new OfferId(number.text());
        }
        return reference == null ? fresh : new OfferId(Ids.named(holder.text() + "\n" + reference));
    }

    /// Puts it on offer. The same offer again changes nothing.
    ///
    /// @throws Refused `OFFER_EXISTS` when that patent is on offer in other words
    public static List<OfferEvent> offer(PatentOffered offer, OfferState state) {
        PatentOffered standing = state.offered();
        if (state.status() != OfferState.Status.OPEN || standing == null) {
            return List.of(offer);
        }
        Refused.unless(sameButForTheDay(offer, standing), MatchingProblem.OFFER_EXISTS, "/number");
        return List.of();
    }

    /// Takes it off the list. Matches stay, with this note. Asking again changes nothing.
    public static List<OfferEvent> withdraw(OfferId id, OfferState state, @Nullable String reason, LocalDate today) {
        String said = NeedRules.reason(reason);
        return state.status() == OfferState.Status.WITHDRAWN
                ? List.of()
                : List.of(new PatentWithdrawn(id, today, said));
    }

    private static boolean sameButForTheDay(PatentOffered one, PatentOffered other) {
        return one.equals(new PatentOffered(
                other.offer(),
                other.holder(),
                other.holderName(),
                other.number(),
                other.reference(),
                other.title(),
                other.summary(),
                other.ipc(),
                other.ways(),
                other.askingPrice(),
                one.offeredOn()));
    }
}
