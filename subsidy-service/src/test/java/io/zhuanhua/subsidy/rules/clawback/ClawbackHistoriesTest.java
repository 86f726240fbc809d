package io.zhuanhua.subsidy.rules.clawback;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ClawbackEvent.ClawbackGround;
import io.zhuanhua.events.ClawbackEvent.ClawbackOpened;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.ClawbackEvent.ClawbackRecovered;
import io.zhuanhua.events.ClawbackEvent.ClawbackRefunded;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whatever people do, in whatever order: recovered + written off + open = demanded, and never more is taken back than
/// was paid.
class ClawbackHistoriesTest {

    private static final ApplicationId ID = new ApplicationId("a-1");
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final Money PAID = Money.parse("50000.00");
    private static final List<ClawbackOption> OPTIONS =
            List.of(ClawbackOption.KEEP, ClawbackOption.PARTIAL, ClawbackOption.FULL);

    @Test
    void only_what_came_back_because_less_was_due_can_be_claimed_again() {
        Money back = Money.parse("10000.00");
        ClawbackRecovered recovered = new ClawbackRecovered(ID, back, "V", null, TODAY);
        assertThat(ClawbackState.of(List.of(opened(ClawbackGround.AMOUNT_REDUCED), recovered))
                        .claimableAgain())
                .isEqualTo(back);
        for (ClawbackGround other :
                List.of(ClawbackGround.FRAUD, ClawbackGround.PATENT_INVALIDATED, ClawbackGround.TRANSFER_REVERSED)) {
            assertThat(ClawbackState.of(List.of(opened(ClawbackGround.AMOUNT_REDUCED), opened(other), recovered))
                            .claimableAgain())
                    .isEqualTo(Money.ZERO);
        }
    }

    /// What somebody tries.
    ///
    /// @param odds decides what the kind leaves open, from 0
    private record Step(long kind, Money amount, long odds, boolean term) {}

    private final List<ClawbackEvent> history = new ArrayList<>();
    private int done;

    @Test
    void what_is_recovered_written_off_and_open_is_what_is_demanded() {
        Generator<List<Step>> histories = choices -> {
            List<Step> steps = new ArrayList<>();
            long count = choices.upTo(300);
            for (long i = 0; i < count; i++) {
                steps.add(new Step(
                        choices.upTo(8), new Money(choices.upTo(6_000_000)), choices.upTo(11), choices.upTo(1) == 1));
            }
            return steps;
        };
        Property.forAll(histories, steps -> {
            history.clear();
            open();
            for (Step step : steps) {
                attempt(step);
                holds();
            }
        });
        assertThat(done).as("steps that were possible").isGreaterThan(2_000);
    }

    private void attempt(Step step) {
        ClawbackState state = ClawbackState.of(history);
        try {
            for (DomainEvent event : events(state, step)) {
                if (event instanceof ClawbackEvent own) {
                    history.add(own);
                    done++;
                }
            }
        } catch (Refused refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private List<DomainEvent> events(ClawbackState state, Step step) {
        Money some = step.amount();
        LocalDate until = step.term() ? TODAY.plusDays(30) : null;
        return switch ((int) step.kind()) {
            case 0 -> {
                if (step.term()) {
                    open();
                }
                yield List.of();
            }
            case 1 -> Demanding.propose(state, OPTIONS.get((int) step.odds() % 3), some, until, "理由", TODAY);
            case 2 -> Demanding.decide(state, step.odds() % 4 > 0, "理由", TODAY);
            case 3 -> Recovering.recover(state, some.atMost(state.open()), "V", null, TODAY, TODAY);
            case 4 -> Recovering.recover(state, new Money(some.fen() / 50), "V", null, TODAY, TODAY);
            case 5 -> Recovering.writeOff(state, new Money(some.fen() / 20), "文", TODAY);
            case 6 -> Demanding.appeal(state, "申诉", TODAY);
            case 7 -> Demanding.hear(state, step.odds() % 4 == 0, "理由", TODAY);
            default ->
                step.odds() < 2
                        ? Demanding.reverse(state, "理由", TODAY)
                        : Recovering.refund(state, some.atMost(state.owedBack()), "V", TODAY, TODAY);
        };
    }

    private void holds() {
        ClawbackState state = ClawbackState.of(history);
        assertThat(state.recovered().plus(state.writtenOff()).plus(state.open()))
                .isEqualTo(state.demanded());
        assertThat(List.of(state.open(), state.recovered(), state.writtenOff(), state.owedBack()))
                .allMatch(amount -> amount.fen() >= 0);
        assertThat(state.demanded().plus(state.owedBack()).fen()).isLessThanOrEqualTo(PAID.fen());
        long in = 0;
        for (ClawbackEvent event : history) {
            in += switch (event) {
                case ClawbackRecovered e -> e.amount().fen();
                case ClawbackRefunded e -> -e.amount().fen();
                default -> 0;
            };
            assertThat(in).as("kept from the unit").isBetween(0L, PAID.fen());
        }
        assertThat(in).isEqualTo(state.recovered().plus(state.owedBack()).fen());
    }

    private void open() {
        history.add(opened(ClawbackGround.TRANSFER_REVERSED));
    }

    private static ClawbackOpened opened(ClawbackGround ground) {
        return new ClawbackOpened(
                ID, new CaseNumber("ZH-1"), Given.AGENCY_A, "代理", ground, "登记与合同不符", PAID, PAID, TODAY);
    }
}
