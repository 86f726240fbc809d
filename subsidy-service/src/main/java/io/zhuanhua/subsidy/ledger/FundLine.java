package io.zhuanhua.subsidy.ledger;

import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.Computation.Step;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.listing.ListedApplication;
import io.zhuanhua.subsidy.rules.clawback.ClawbackState;
import io.zhuanhua.subsidy.rules.money.Calculation;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.UnitCap;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One application as the ledger of subsidies shows it, with a cell for each [FundColumn].
///
/// @param cells a `BigDecimal` of yuan, a `LocalDate` or text; null where there are no data
record FundLine(ApplicationId application, List<@Nullable Object> cells) {

    /// Steps that cut what is due.
    private static final Set<String> LIMITS = Set.of(
            Calculation.CONTRACT_CAP,
            Calculation.EARLIER,
            Calculation.CAP,
            Calculation.OFFSET,
            Calculation.POOL,
            Calculation.BUDGET);

    /// What a line is made of besides the application.
    ///
    /// @param batch id of the payout batch it stands in, or last stood in
    /// @param documents 文号 of the allocations of its year
    /// @param words turns the reason of a step into words
    record Around(
            Policy policy,
            ClawbackState recovery,
            @Nullable String batch,
            String documents,
            Function<String, String> words) {}

    static FundLine of(ApplicationState state, Around around) {
        Computation computation = state.proposal() == null
                ? state.asked().computed()
                : state.proposed().decision();
        return new FundLine(
                state.asked().applied().application(),
                Arrays.stream(FundColumn.values())
                        .<@Nullable Object>map(column -> cell(column, state, computation, around))
                        .toList());
    }

    /// An application that messages tell of and this journal does not, as after a restore of an older backup: it is
    /// shown, with what the list knows of it, never left out.
    static FundLine lost(ListedApplication listed) {
        return new FundLine(
                new ApplicationId(listed.id()),
                Arrays.stream(FundColumn.values())
                        .<@Nullable Object>map(column -> switch (column) {
                            case CASE -> listed.caseNumber();
                            case UNIT -> listed.agencyName();
                            case CODE -> listed.agency();
                            case PAID_ON -> listed.paidOn();
                            default -> null;
                        })
                        .toList());
    }

    private static @Nullable Object cell(
            FundColumn column, ApplicationState state, Computation computation, Around around) {
        boolean decided = state.proposal() != null;
        ApplicationState.Publication notice = state.publication();
        SubsidyPaid paid = state.payment();
        return switch (column) {
            case CASE -> state.asked().applied().caseNumber().text();
            case BATCH -> around.batch();
            case UNIT -> state.asked().applied().agencyName();
            case CODE -> state.asked().applied().agency().text();
            case CLAUSE -> computation.citation();
            case BASE -> base(computation).map(step -> step.after().value()).orElse(null);
            case RATE -> rate(around.policy());
            case DUE -> Computing.beforeLimits(computation).yuan();
            case CUT -> decided ? cuts(computation, around) : null;
            case DECIDED -> decided ? computation.amount().yuan() : null;
            case USED -> decided ? used(computation, around.policy()) : null;
            case NOTICE -> notice == null ? null : notice.publishedOn() + " – " + notice.lastDay();
            case MINUTES -> null;
            case DOCUMENT -> decided && !around.documents().isEmpty() ? around.documents() : null;
            case VOUCHER -> paid == null ? null : paid.voucher();
            case PAID_ON -> paid == null ? null : paid.paidOn();
            case RECOVERED ->
                around.recovery().grounds().isEmpty()
                        ? null
                        : around.recovery().recovered().yuan();
        };
    }

    /// As the policy puts it: a rate, brackets or a fixed amount.
    private static String rate(Policy policy) {
        return policy.parameter(policy.terms().amount().parameter()).value();
    }

    private static Optional<Step> base(Computation computation) {
        return computation.steps().stream()
                .filter(step -> Stream.of(Calculation.BASE, Calculation.PATENTS, Calculation.ROYALTY)
                        .anyMatch(step.rule()::equals))
                .reduce((former, later) -> later);
    }

    private static @Nullable String cuts(Computation computation, Around around) {
        String cuts = computation.steps().stream()
                .filter(step -> LIMITS.contains(step.rule()))
                .flatMap(step -> Stream.ofNullable(step.reason()))
                .map(around.words())
                .collect(Collectors.joining("；"));
        return cuts.isEmpty() ? null : cuts;
    }

    /// Of each cap, in the order of the policy.
    private static String used(Computation computation, Policy policy) {
        List<UnitCap> caps = policy.terms().unitCaps();
        return IntStream.range(0, caps.size())
                .mapToObj(i -> used(computation, Computing.ofCap(Computing.CAP_USED, caps.get(i), i)) + " / "
                        + caps.get(i).amount())
                .collect(Collectors.joining("；"));
    }

    private static String used(Computation computation, String input) {
        BigDecimal before = computation.inputs().stream()
                .filter(one -> one.name().equals(input))
                .map(one -> Money.parse(one.value()).yuan())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        return before.add(computation.amount().yuan()).toPlainString();
    }
}
