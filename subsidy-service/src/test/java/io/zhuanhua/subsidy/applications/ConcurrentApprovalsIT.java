package io.zhuanhua.subsidy.applications;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.budgets.CapBook.CapUse;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.money.BudgetLedger;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Approvals that come at once, at two instances of the service, against one cap and one budget.
@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_concurrent"),
        restrictToAnnotatedClass = true)
class ConcurrentApprovalsIT {

    private static final Money CAP = Money.ofYuan(500_000);

    @Inject
    TwoInstances service;

    @Inject
    PolicyBook policies;

    @Test
    void story_19_two_approvals_at_the_same_instant_share_40_000_of_headroom_and_no_more() throws Exception {
        Random random = new Random(19);
        for (int run = 0; run < 5; run++) {
            service.budget(Money.ofYuan(1_000_000));
            CreditCode unit = unit(random);
            assertThat(service.approve(0, service.reviewed(unit, Money.ofYuan(9_200_000))))
                    .isEqualTo(Money.ofYuan(460_000));
            List<ApplicationId> ids = List.of(
                    service.reviewed(unit, Money.ofYuan(600_000)), service.reviewed(unit, Money.ofYuan(600_000)));
            Map<ApplicationId, Money> amounts = atOnce(ids, random);
            assertThat(sum(amounts)).isEqualTo(Money.ofYuan(40_000));
            assertThat(amounts.values()).containsExactlyInAnyOrder(Money.ofYuan(30_000), Money.ofYuan(10_000));
        }
    }

    @Test
    void whatever_comes_at_once_neither_cap_nor_budget_is_passed_nothing_is_lost_and_nothing_left_unused()
            throws Exception {
        long seed = Long.getLong("zhuanhua.test.seed", new Random().nextLong(1_000_000));
        Random random = new Random(seed);
        for (int run = 0; run < 8; run++) {
            String which = "seed %d, run %d".formatted(seed, run);
            Map<CreditCode, List<ApplicationId>> units = new HashMap<>();
            List<ApplicationId> ids = new ArrayList<>();
            Money wanted = Money.ZERO;
            for (int u = random.nextInt(1, 4); u > 0; u--) {
                CreditCode unit = unit(random);
                Money raw = Money.ZERO;
                for (int a = random.nextInt(1, 6); a > 0; a--) {
                    long yuan = random.nextLong(1, 300_000) * 20;
                    raw = raw.plus(Money.ofYuan(yuan / 20));
                    ApplicationId id = service.reviewed(unit, Money.ofYuan(yuan));
                    units.computeIfAbsent(unit, any -> new ArrayList<>()).add(id);
                    ids.add(id);
                }
                wanted = wanted.plus(raw.atMost(CAP));
            }
            service.budget(Money.ofYuan(random.nextLong(1, 1_500_000)));
            BudgetLedger before = service.budgets.show(year()).ledger();
            Map<ApplicationId, Money> amounts = atOnce(ids, random);

            assertThat(sum(amounts)).as(which).isEqualTo(wanted.atMost(before.available()));
            units.forEach((unit, own) -> checkCap(which, unit, own, amounts));
            BudgetLedger after = service.budgets.show(year()).ledger();
            assertThat(before.available().minus(after.available())).as(which).isEqualTo(sum(amounts));
            ids.forEach(id -> checkApplication(which, id, amounts.get(id), after));
            ids.stream()
                    .filter(id -> amounts.containsKey(id) && random.nextBoolean())
                    .forEach(service::withdraw);
        }
    }

    private void checkCap(String which, CreditCode unit, List<ApplicationId> own, Map<ApplicationId, Money> amounts) {
        CapUse cap = service.caps.of(unit, year()).caps().getFirst();
        Money granted =
                own.stream().map(id -> amounts.getOrDefault(id, Money.ZERO)).reduce(Money.ZERO, Money::plus);
        assertThat(cap.reserved()).as(which).isEqualTo(granted).isLessThanOrEqualTo(CAP);
    }

    private void checkApplication(String which, ApplicationId id, @Nullable Money amount, BudgetLedger budget) {
        ApplicationState state = service.applications.get(id).state();
        assertThat(budget.reserved().of(id)).as(which).isEqualTo(amount == null ? Money.ZERO : amount);
        if (amount == null) {
            assertThat(state.status()).as(which).isEqualTo(ApplicationStatus.PRELIM_PASSED);
            return;
        }
        assertThat(state.proposed().amount()).as(which).isEqualTo(amount);
        assertThat(Computing.replay(
                                policies.of(state.proposed().decision()),
                                state.proposed().decision())
                        .amount())
                .as(which)
                .isEqualTo(amount);
    }

    /// Everybody decides at the same moment, each at one of the two instances; answers what was granted to whom.
    private Map<ApplicationId, Money> atOnce(List<ApplicationId> ids, Random random) throws Exception {
        CyclicBarrier start = new CyclicBarrier(ids.size());
        Map<ApplicationId, Money> amounts = new HashMap<>();
        try (ExecutorService people = Executors.newFixedThreadPool(ids.size())) {
            List<Future<@Nullable Money>> answers = new ArrayList<>();
            for (ApplicationId id : ids) {
                int instance = random.nextInt(2);
                Callable<@Nullable Money> decision = () -> {
                    start.await();
                    return service.approve(instance, id);
                };
                answers.add(people.submit(decision));
            }
            for (int i = 0; i < ids.size(); i++) {
                Money amount = answers.get(i).get();
                if (amount != null) {
                    amounts.put(ids.get(i), amount);
                }
            }
        }
        return amounts;
    }

    private static Money sum(Map<ApplicationId, Money> amounts) {
        return amounts.values().stream().reduce(Money.ZERO, Money::plus);
    }

    private int year() {
        return service.clock.today().getYear();
    }

    private static CreditCode unit(Random random) {
        return new CreditCode("91150602MA%08d".formatted(random.nextInt(100_000_000)));
    }
}
