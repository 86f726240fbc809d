package io.zhuanhua.filing.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import io.zhuanhua.events.ProductId;
import io.zhuanhua.events.Refused;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);
    private static final ProductId ID = new ProductId("p1");
    private static final CreditCode BUYER = new CreditCode("91150602MA0N3R4W5M");
    private static final CreditCode OTHER = new CreditCode("92150602MA0H12345H");
    private static final PatentNumber PATENT = new PatentNumber("2023101234566");
    private static final KnownContract CONTRACT =
            new KnownContract(new ContractId("c1"), new CaseNumber("150602-2025-000001"), BUYER, List.of(PATENT));

    @Test
    void a_product_made_with_a_bought_patent_belongs_to_the_case_of_its_contract() {
        ProductRegistered product = register(asked("c1", "ZL202310123456.6"), BUYER, Optional.of(CONTRACT));

        assertThat(product.contract()).isEqualTo(CONTRACT.contract());
        assertThat(product.caseNumber()).isEqualTo(CONTRACT.caseNumber());
        assertThat(product.patents()).containsExactly(PATENT);
        assertThat(product.registeredOn()).isEqualTo(TODAY);
    }

    @Test
    void a_product_made_with_own_patents_needs_no_contract() {
        assertThat(register(asked(null, "2023101234566"), BUYER, Optional.empty())
                        .contract())
                .isNull();
    }

    @Test
    void somebody_elses_contract_and_an_unknown_one_are_refused_alike() {
        assertThat(codes(() -> register(asked("c1", "202310123456.6"), OTHER, Optional.of(CONTRACT))))
                .containsExactly("/contract CONTRACT_UNKNOWN");
        assertThat(codes(() -> register(asked("c9", "202310123456.6"), BUYER, Optional.empty())))
                .containsExactly("/contract CONTRACT_UNKNOWN");
    }

    @Test
    void a_patent_that_is_not_in_the_contract_is_refused() {
        assertThat(codes(() -> register(asked("c1", "202310123456.6", "202320123456.1"), BUYER, Optional.of(CONTRACT))))
                .containsExactly("/patents/1 PATENT_NOT_IN_CONTRACT");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        RegisterProduct asked = new RegisterProduct(
                null, " ", null, null, "x".repeat(51), Arrays.<@Nullable String>asList("202310123456.5", null), null);

        assertThat(codes(() -> ProductRules.register(ID, asked, null, Optional.empty(), TODAY)))
                .containsExactly(
                        "/enterprise REQUIRED",
                        "/enterpriseName REQUIRED",
                        "/name REQUIRED",
                        "/productClass TEXT_TOO_LONG",
                        "/patents/0 PATENT_NUMBER_CHECK_DIGIT",
                        "/patents/1 REQUIRED");
    }

    @Test
    void the_same_patent_twice_is_refused_however_it_is_written() {
        assertThat(codes(() -> register(asked(null, "202310123456.6", "ZL2023101234566"), BUYER, Optional.empty())))
                .containsExactly("/patents/1 PATENT_TWICE");
    }

    @Test
    void a_filing_is_recorded_with_its_data_year_and_revenue() {
        ProductFiled filed = file(new FileProduct("PIP-1", "2025-05-06", 2024, "1200000.50"), registered());

        assertThat(filed.dataYear()).isEqualTo(2024);
        assertThat(filed.salesRevenue()).isEqualTo(new Money(120_000_050));
        assertThat(filed.caseNumber()).isEqualTo(CONTRACT.caseNumber());
    }

    @Test
    void a_filing_is_neither_in_the_future_nor_before_the_product_nor_for_a_year_still_running() {
        assertThat(codes(() -> file(new FileProduct("PIP-1", "2025-05-07", 2024, null), registered())))
                .containsExactly("/filedOn FILED_IN_FUTURE");
        assertThat(codes(() -> file(new FileProduct("PIP-1", "2025-05-05", 2024, null), registered())))
                .containsExactly("/filedOn FILED_BEFORE_REGISTERED");
        assertThat(codes(() -> file(new FileProduct("PIP-1", "2025-05-06", 2025, null), registered())))
                .containsExactly("/dataYear DATA_YEAR_INVALID");
    }

    @Test
    void each_data_year_is_filed_once() {
        ProductState filed = registered().after(file(new FileProduct("PIP-1", "2025-05-06", 2024, null), registered()));

        assertThat(filed.status()).isEqualTo(ProductState.Status.FILED);
        assertThat(codes(() -> file(new FileProduct("PIP-2", "2025-05-06", 2024, null), filed)))
                .containsExactly("/dataYear FILED_TWICE_FOR_YEAR");
        assertThat(file(new FileProduct("PIP-2", "2025-05-06", 2023, null), filed)
                        .dataYear())
                .isEqualTo(2023);
    }

    private static ProductState registered() {
        return ProductState.of(List.of(register(asked("c1", "202310123456.6"), BUYER, Optional.of(CONTRACT))));
    }

    private static ProductRegistered register(
            RegisterProduct asked, CreditCode enterprise, Optional<KnownContract> contract) {
        return ProductRules.register(ID, asked, enterprise, contract, TODAY);
    }

    private static ProductFiled file(FileProduct asked, ProductState product) {
        return ProductRules.file(asked, product, TODAY);
    }

    private static RegisterProduct asked(@Nullable String contract, String... patents) {
        return new RegisterProduct(null, "鄂尔多斯市某某科技有限公司", "智能巡检仪", "X1", null, List.of(patents), contract);
    }

    private static List<String> codes(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(action);
        assertThatThrownBy(action).isInstanceOf(Refused.class);
        return ((Refused) thrown)
                .problems().stream()
                        .map(problem -> problem.pointer() + " " + problem.code().name())
                        .toList();
    }
}
