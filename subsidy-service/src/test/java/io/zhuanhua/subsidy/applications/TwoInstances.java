package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.JournalBusy;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.budgets.BudgetDesk;
import io.zhuanhua.subsidy.budgets.BudgetSums;
import io.zhuanhua.subsidy.budgets.CapBook;
import io.zhuanhua.subsidy.budgets.CapBuckets;
import io.zhuanhua.subsidy.budgets.CapSums;
import io.zhuanhua.subsidy.budgets.PoolSums;
import io.zhuanhua.subsidy.clawback.SanctionBook;
import io.zhuanhua.subsidy.contracts.ContractBook;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.money.BudgetSource;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import io.zhuanhua.subsidy.rules.review.InCharge;
import io.zhuanhua.subsidy.vault.BankAccount;
import io.zhuanhua.subsidy.windows.WindowBook;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// The service twice over one database, as two replicas run: two journals, two desks, nothing shared but
/// PostgreSQL.
@Singleton
class TwoInstances {

    private static final BankAccount ACCOUNT = new BankAccount("代理", "银行", "6222021234567890123");

    final ApplicationBook applications;
    final BudgetDesk budgets;
    final CapBook caps;
    final LegalClock clock;
    final ContractBook contracts;
    private final ApplicationDesk applying;
    private final List<DecisionDesk> deciding;
    private final Journal second;

    TwoInstances(
            ApplicationBook applications,
            ApplicationDesk applying,
            DecisionDesk first,
            BudgetDesk budgets,
            CapBook caps,
            ContractBook contracts,
            PolicyBook policies,
            WindowBook windows,
            CapBuckets buckets,
            SanctionBook sanctions,
            LegalClock clock,
            DataSource database) {
        this.applications = applications;
        this.applying = applying;
        this.budgets = budgets;
        this.caps = caps;
        this.clock = clock;
        this.contracts = contracts;
        this.second = new Journal(
                database,
                "subsidy-service",
                Clock.systemUTC(),
                "SHA-256",
                List.of(new CapSums(), new BudgetSums(), new PoolSums()),
                () -> {});
        this.deciding = List.of(
                first,
                new DecisionDesk(
                        second,
                        new ApplicationBook(second),
                        budgets,
                        contracts,
                        policies,
                        windows,
                        buckets,
                        sanctions,
                        clock));
    }

    @PreDestroy
    void close() {
        second.close();
    }

    /// An application that waits for the director.
    ApplicationId reviewed(CreditCode unit, Money technical) {
        String contract = Agencies.verifiedContract(
                TransferType.ASSIGNMENT, technical.toString(), List.of(Given.agency(unit, null)));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> contracts
                .find(new ContractId(contract))
                .filter(facts -> facts.verification() != null)
                .isPresent());
        ApplicationId id = applying.apply(command("agency", Role.AGENCY), unit, new ContractId(contract), ACCOUNT, null)
                .id();
        decide(0, "clerk", id, ReviewStep.ACCEPT);
        decide(0, "reviewer", id, ReviewStep.PRELIMINARY);
        return id;
    }

    /// The director's decision at one of the instances; the amount, or null when nothing was left. A busy
    /// journal is asked again, as a client would.
    @Nullable
    Money approve(int instance, ApplicationId id) {
        try {
            return decide(instance, "director", id, ReviewStep.APPROVAL)
                    .state()
                    .proposed()
                    .amount();
        } catch (JournalBusy busy) {
            return approve(instance, id);
        } catch (Refused refused) {
            String code = refused.problems().getFirst().code().name();
            if (code.equals("CAP_EXHAUSTED") || code.equals("BUDGET_EXHAUSTED")) {
                return null;
            }
            throw refused;
        }
    }

    void withdraw(ApplicationId id) {
        applying.withdraw(command("agency", Role.AGENCY), id, "不再申请");
    }

    /// Brings what is available of this year's budget to exactly this amount, if it is less now.
    void budget(Money wanted) {
        int year = clock.today().getYear();
        Money available = budgets.show(year).ledger().available();
        if (wanted.isMoreThan(available)) {
            String document = "东财预〔" + year + "〕" + UUID.randomUUID() + "号";
            budgets.allocate(
                    command("finance", Role.FINANCE), year, wanted.minus(available), BudgetSource.DISTRICT, document);
        }
    }

    private ApplicationBook.Case decide(int instance, String account, ApplicationId id, ReviewStep step) {
        Verdict verdict = new Verdict(step, Outcome.PASS, null, null, null);
        return deciding.get(instance).decide(command(account, InCharge.roleOf(step)), id, verdict, null);
    }

    private static Command command(String account, Role role) {
        return new Command(UUID.randomUUID().toString(), "", new Actor(account, role, null), null, null);
    }
}
