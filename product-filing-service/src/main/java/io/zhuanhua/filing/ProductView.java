package io.zhuanhua.filing;

import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import io.zhuanhua.events.ProductId;
import io.zhuanhua.filing.rules.ProductState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A product as clients see it, from its stream.
///
/// @param patents application numbers, 13 or 9 characters
/// @param filings oldest first
public record ProductView(
        ProductId id,
        ProductState.Status status,
        CreditCode enterprise,
        String enterpriseName,
        String name,
        @Nullable String model,
        @Nullable String productClass,
        List<PatentNumber> patents,
        @Nullable ContractId contract,
        @Nullable CaseNumber caseNumber,
        LocalDate registeredOn,
        List<Filing> filings) {

    /// One passed filing.
    public record Filing(
            String filingNumber,
            LocalDate filedOn,
            int dataYear,
            @Nullable Money salesRevenue) {

        static Filing of(ProductFiled filed) {
            return new Filing(filed.filingNumber(), filed.filedOn(), filed.dataYear(), filed.salesRevenue());
        }
    }

    static ProductView of(ProductState state) {
        ProductRegistered product = Objects.requireNonNull(state.registered());
        return new ProductView(
                product.product(),
                state.status(),
                product.enterprise(),
                product.enterpriseName(),
                product.name(),
                product.model(),
                product.productClass(),
                product.patents(),
                product.contract(),
                product.caseNumber(),
                product.registeredOn(),
                state.filings().stream().map(Filing::of).toList());
    }

    /// The same from a line of the list, without the earlier filings.
    static ProductView of(ProductRow row) {
        Filing newest = row.filedOn == null || row.filingNumber == null || row.dataYear == null
                ? null
                : new Filing(
                        row.filingNumber,
                        row.filedOn,
                        row.dataYear,
                        row.salesRevenue == null ? null : Money.ofYuan(row.salesRevenue));
        return new ProductView(
                new ProductId(row.id),
                row.status,
                new CreditCode(row.enterprise),
                row.enterpriseName,
                row.name,
                row.model,
                null,
                List.of(row.patents.split(" ")).stream().map(PatentNumber::new).toList(),
                null,
                row.caseNumber == null ? null : new CaseNumber(row.caseNumber),
                row.registeredOn,
                newest == null ? List.of() : List.of(newest));
    }
}
