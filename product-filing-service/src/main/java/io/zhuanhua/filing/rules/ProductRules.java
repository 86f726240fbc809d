package io.zhuanhua.filing.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import io.zhuanhua.events.ProductId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What may happen to a product (domain.md §5). Each rule answers with the event that follows, or throws [Refused]
/// with everything that is wrong.
public final class ProductRules {

    private static final int MOST_PATENTS = 200;

    private ProductRules() {}

    /// @param own unit of the caller, null for staff, who must name the enterprise
    /// @param contract what is known of the contract named, empty if nothing is
    public static ProductRegistered register(
            ProductId id,
            RegisterProduct asked,
            @Nullable CreditCode own,
            Optional<KnownContract> contract,
            LocalDate today) {
        Checks checks = new Checks();
        CreditCode enterprise =
                own != null ? own : checks.required("/enterprise", asked.enterprise(), CreditCode::parse);
        String enterpriseName = checks.text("/enterpriseName", asked.enterpriseName(), 200);
        String name = checks.text("/name", asked.name(), 200);
        String model = checks.optionalText("/model", asked.model(), 200);
        String productClass = checks.optionalText("/productClass", asked.productClass(), 50);
        List<PatentNumber> patents = patents(asked.patents(), checks);
        boolean named = asked.contract() != null && !asked.contract().isBlank();
        if (named && enterprise != null) {
            checkContract(enterprise, patents, contract, checks);
        }
        checks.refuseIfAny();
        return new ProductRegistered(
                id,
                given(enterprise),
                given(enterpriseName),
                given(name),
                model,
                productClass,
                patents,
                named ? contract.map(KnownContract::contract).orElse(null) : null,
                named ? contract.map(KnownContract::caseNumber).orElse(null) : null,
                today);
    }

    private static List<PatentNumber> patents(@Nullable List<@Nullable String> typed, Checks checks) {
        List<PatentNumber> patents = new ArrayList<>();
        if (!checks.that(typed != null && !typed.isEmpty(), FilingProblem.PATENTS_MISSING, "/patents")
                || typed == null
                || !checks.that(typed.size() <= MOST_PATENTS, FilingProblem.LIST_TOO_LONG, "/patents", "200")) {
            return patents;
        }
        Set<PatentNumber> seen = new HashSet<>();
        for (int i = 0; i < typed.size(); i++) {
            PatentNumber patent = checks.required("/patents/" + i, typed.get(i), PatentNumber::parse);
            if (patent != null) {
                checks.that(seen.add(patent), FilingProblem.PATENT_TWICE, "/patents/" + i);
                patents.add(patent);
            }
        }
        return patents;
    }

    private static void checkContract(
            CreditCode enterprise, List<PatentNumber> patents, Optional<KnownContract> contract, Checks checks) {
        boolean own = contract.map(KnownContract::transferee)
                .filter(enterprise::equals)
                .isPresent();
        if (!checks.that(own, FilingProblem.CONTRACT_UNKNOWN, "/contract")) {
            return;
        }
        List<PatentNumber> bought = contract.map(KnownContract::patents).orElse(List.of());
        for (int i = 0; i < patents.size(); i++) {
            checks.that(bought.contains(patents.get(i)), FilingProblem.PATENT_NOT_IN_CONTRACT, "/patents/" + i);
        }
    }

    /// The data year must be over when the filing passes; one filing per data year.
    public static ProductFiled file(FileProduct asked, ProductState product, LocalDate today) {
        ProductRegistered registered = given(product.registered());
        Checks checks = new Checks();
        String number = checks.text("/filingNumber", asked.filingNumber(), 100);
        LocalDate filedOn = checks.required("/filedOn", asked.filedOn(), LegalDates::parse);
        Money revenue = checks.optional("/salesRevenue", asked.salesRevenue(), Money::parse);
        Integer year = asked.dataYear();
        if (filedOn != null) {
            checks.that(!filedOn.isAfter(today), FilingProblem.FILED_IN_FUTURE, "/filedOn");
            checks.that(
                    !filedOn.isBefore(registered.registeredOn()),
                    FilingProblem.FILED_BEFORE_REGISTERED,
                    "/filedOn",
                    registered.registeredOn().toString());
        }
        int latest = (filedOn == null ? today : filedOn).getYear() - 1;
        checks.that(
                year != null && year >= 2000 && year <= latest,
                FilingProblem.DATA_YEAR_INVALID,
                "/dataYear",
                String.valueOf(latest));
        checks.that(
                product.filings().stream().noneMatch(filing -> year != null && filing.dataYear() == year),
                FilingProblem.FILED_TWICE_FOR_YEAR,
                "/dataYear");
        checks.refuseIfAny();
        return new ProductFiled(
                registered.product(),
                registered.enterprise(),
                given(number),
                given(filedOn),
                given(year),
                revenue,
                registered.caseNumber());
    }

    /// Checked just before: the compiler cannot see it.
    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("checked before");
        }
        return value;
    }

    /// The contract an application names, if it names one.
    public static Optional<ContractId> contractOf(RegisterProduct asked) {
        return Optional.ofNullable(asked.contract())
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.length() <= 100)
                .map(ContractId::new);
    }
}
