package io.zhuanhua.subsidy.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.ContractEvent.ContractRegistered;
import io.zhuanhua.events.ContractEvent.PaymentKind;
import io.zhuanhua.events.ContractEvent.PaymentRecorded;
import io.zhuanhua.events.ContractEvent.PaymentWithdrawn;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.InvoiceEvent.InvoiceRecorded;
import io.zhuanhua.events.InvoiceEvent.InvoiceWithdrawn;
import io.zhuanhua.events.InvoiceNumber;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PaymentId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.subsidy.Agencies;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.Given;
import io.zhuanhua.subsidy.rules.Performance;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "subsidy_performance"),
        restrictToAnnotatedClass = true)
class PerformanceIT {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 6);

    @Inject
    ContractBook contracts;

    @Test
    void registration_payments_and_ended_rights_are_learnt_and_what_was_a_mistake_is_forgotten() {
        String id = Agencies.verifiedContract("800000.00");
        ContractId contract = new ContractId(id);
        Agencies.tell(id, new ContractRegistered(contract, "2025-1", money("900000"), money("700000"), DAY, DAY));
        Agencies.tell(id, payment(contract, "p1-" + id, PaymentKind.FIXED, "300000"));
        Agencies.tell(id, payment(contract, "p2-" + id, PaymentKind.FIXED, "50000"));
        Agencies.tell(id, payment(contract, "p3-" + id, PaymentKind.ROYALTY, "1000"));
        Agencies.tell(id, new PaymentWithdrawn(contract, new PaymentId("p2-" + id), "重复录入", DAY));
        Agencies.tell(id, ending(contract, "CF01-" + id, RightChange.LAPSED, Given.SIGNED_ON.minusDays(1)));
        Awaitility.await().untilAsserted(() -> {
            Performance done = performance(contract);
            assertThat(done.registered()).isEqualTo(money("700000"));
            assertThat(done.paid()).isEqualTo(money("300000"));
            assertThat(done.royalties()).isEqualTo(money("1000"));
            assertThat(done.newest()).isNotNull();
            assertThat(done.ended()).containsExactly(Given.PATENT);
        });
        Agencies.tell(id, ending(contract, "RR01-" + id, RightChange.RESTORED, DAY));
        Awaitility.await()
                .untilAsserted(() -> assertThat(performance(contract).ended()).isEmpty());
    }

    @Test
    void invoices_that_stand_are_added_up() {
        String id = Agencies.verifiedContract("800000.00");
        ContractId contract = new ContractId(id);
        InvoiceNumber first = new InvoiceNumber("25150000000000000001");
        InvoiceNumber second = new InvoiceNumber("25150000000000000002");
        Agencies.tell(id, new InvoiceRecorded(first, contract, money("200000"), DAY, DAY));
        Agencies.tell(id, new InvoiceRecorded(second, contract, money("150000.50"), DAY, DAY));
        Awaitility.await().untilAsserted(() -> assertThat(performance(contract).invoiced())
                .isEqualTo(money("350000.50")));
        Agencies.tell(id, new InvoiceWithdrawn(first, contract, "红冲", DAY));
        Awaitility.await().untilAsserted(() -> assertThat(performance(contract).invoiced())
                .isEqualTo(money("150000.50")));
    }

    /// Nothing before the contract is known.
    private Performance performance(ContractId contract) {
        return contracts.find(contract).map(ContractFacts::performance).orElse(Performance.NONE);
    }

    private static PaymentRecorded payment(ContractId contract, String id, PaymentKind what, String amount) {
        return new PaymentRecorded(contract, new PaymentId(id), what, money(amount), null, DAY, "ref-" + id, null, DAY);
    }

    private static RightChanged ending(ContractId contract, String record, RightChange change, LocalDate on) {
        return new RightChanged(
                contract,
                Given.PATENT,
                change,
                new RecordId(record),
                RegisterCode.CF01,
                on,
                null,
                EvidenceGrade.A,
                DAY);
    }

    private static Money money(String yuan) {
        return Given.yuan(yuan);
    }
}
