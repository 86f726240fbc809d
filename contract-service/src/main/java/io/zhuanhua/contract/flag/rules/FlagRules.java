package io.zhuanhua.contract.flag.rules;

import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.FlagId;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares a contract with those known before it. A rule never decides: it raises a doubt with its grounds.
public final class FlagRules {

    private FlagRules() {}

    /// What is doubtful about a contract that has just come in.
    ///
    /// @param known contracts that came before, in any order, with any that resemble it among them; none cancelled
    /// @param related relations among its units
    public static List<FlagRaised> whenSubmitted(
            Deal deal, Collection<Deal> known, Collection<UnitsRelated> related, FlagLimits limits, LocalDate today) {
        List<FlagRaised> flags = new ArrayList<>();
        duplicate(deal, known, today).ifPresent(flags::add);
        roundTrip(deal, known, limits, today).ifPresent(flags::add);
        split(deal, known, limits, today).ifPresent(flags::add);
        for (UnitsRelated relation : related) {
            whenRelated(deal, relation, today).ifPresent(flags::add);
        }
        return flags;
    }

    /// Two units that stand on different sides of a contract belong together (story 25).
    public static Optional<FlagRaised> whenRelated(Deal deal, UnitsRelated relation, LocalDate today) {
        if (!areOpposed(deal, relation.one(), relation.other())) {
            return Optional.empty();
        }
        FlagKind what = FlagKind.RELATED_PARTY;
        FlagId id = new FlagId(what + "-" + deal.contract().text() + "-" + relation.one() + "-" + relation.other());
        return Optional.of(new FlagRaised(
                id,
                what,
                List.of(deal.contract()),
                sorted(deal.patents()),
                List.of(PartyId.of(relation.one()), PartyId.of(relation.other())),
                relation.one() + " ↔ " + relation.other() + "：" + relation.source(),
                today));
    }

    /// The same transfer twice: same sides, patents and date, or the same registration (story 5). A new contract after
    /// a licence has ended has another date and is none.
    private static Optional<FlagRaised> duplicate(Deal deal, Collection<Deal> known, LocalDate today) {
        List<Deal> twins = known.stream()
                .filter(other -> isTwin(deal, other) || isRegisteredAs(deal, other))
                .toList();
        String finding = twins.stream().anyMatch(other -> isTwin(deal, other))
                ? "让与方、受让方、专利和签订日期相同：" + deal.signedOn()
                : "技术合同登记编号相同：" + deal.registration();
        return flag(FlagKind.DUPLICATE_SUSPECTED, deal, twins, finding, today);
    }

    private static boolean isTwin(Deal one, Deal other) {
        return one.hasSidesOf(other)
                && one.patents().equals(other.patents())
                && one.signedOn().equals(other.signedOn());
    }

    private static boolean isRegisteredAs(Deal one, Deal other) {
        return one.registration() != null && one.registration().equals(other.registration());
    }

    /// A → B and B → A with the same patent, neither a licence.
    private static Optional<FlagRaised> roundTrip(
            Deal deal, Collection<Deal> known, FlagLimits limits, LocalDate today) {
        List<Deal> back = known.stream()
                .filter(other -> !deal.licence() && !other.licence())
                .filter(other -> meet(deal.patents(), other.patents()))
                .filter(other ->
                        meet(deal.transferors(), other.transferees()) && meet(deal.transferees(), other.transferors()))
                .filter(other -> isWithin(deal.signedOn(), other.signedOn(), limits.roundTripMonths()))
                .toList();
        String finding = "同一专利在 " + limits.roundTripMonths() + " 个月内转回原权利人";
        return flag(FlagKind.ROUND_TRIP_SUSPECTED, deal, back, finding, today);
    }

    private static boolean isWithin(LocalDate one, LocalDate other, int months) {
        return !one.isAfter(other.plusMonths(months)) && !other.isAfter(one.plusMonths(months));
    }

    /// One deal in many contracts: the same three sides, different patents, within a few weeks (story 26).
    private static Optional<FlagRaised> split(Deal deal, Collection<Deal> known, FlagLimits limits, LocalDate today) {
        List<Deal> parts = known.stream()
                .filter(other -> other.between().equals(deal.between()))
                .filter(other -> !other.patents().equals(deal.patents()))
                .filter(other ->
                        Math.abs(other.signedOn().toEpochDay() - deal.signedOn().toEpochDay()) < limits.splitDays())
                .toList();
        String finding = "三方相同的合同 " + limits.splitDays() + " 日内 " + (parts.size() + 1) + " 份";
        return flag(
                FlagKind.SPLIT_SUSPECTED,
                deal,
                parts.size() + 1 < limits.splitContracts() ? List.of() : parts,
                finding,
                today);
    }

    /// The same doubt about the same contract has the same id, so that it is raised once.
    private static Optional<FlagRaised> flag(
            FlagKind what, Deal deal, List<Deal> others, String finding, LocalDate today) {
        if (others.isEmpty()) {
            return Optional.empty();
        }
        List<ContractId> contracts = Stream.concat(
                        Stream.of(deal.contract()),
                        others.stream().map(Deal::contract).sorted((a, b) -> a.text()
                                .compareTo(b.text())))
                .toList();
        Set<PatentNumber> patents =
                others.stream().flatMap(other -> other.patents().stream()).collect(Collectors.toSet());
        patents.retainAll(deal.patents());
        FlagId id = new FlagId(what + "-" + deal.contract().text());
        return Optional.of(new FlagRaised(id, what, contracts, sorted(patents), List.of(), finding, today));
    }

    private static boolean areOpposed(Deal deal, CreditCode one, CreditCode other) {
        return Stream.of(deal.transferors(), deal.transferees(), deal.agencies())
                        .filter(side -> side.contains(PartyId.of(one)) || side.contains(PartyId.of(other)))
                        .count()
                == 2;
    }

    private static boolean meet(Set<?> some, Set<?> others) {
        return !Collections.disjoint(some, others);
    }

    private static List<PatentNumber> sorted(Set<PatentNumber> patents) {
        return new TreeSet<>(patents.stream().map(PatentNumber::text).toList())
                .stream().map(PatentNumber::new).toList();
    }
}
