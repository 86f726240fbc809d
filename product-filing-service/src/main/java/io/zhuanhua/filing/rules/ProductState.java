package io.zhuanhua.filing.rules;

import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.ProductEvent.EnterpriseRostered;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one product's history adds up to: REGISTERED → FILED, and FILED again for each later data year.
///
/// @param registered null while there is no such product
/// @param filings oldest first
public record ProductState(@Nullable ProductRegistered registered, List<ProductFiled> filings) {

    /// Where the product stands.
    public enum Status {
        REGISTERED,
        FILED
    }

    private static final ProductState NOTHING = new ProductState(null, List.of());

    public static ProductState of(Iterable<ProductEvent> history) {
        ProductState state = NOTHING;
        for (ProductEvent event : history) {
            state = state.after(event);
        }
        return state;
    }

    ProductState after(ProductEvent event) {
        return switch (event) {
            case ProductRegistered product -> new ProductState(product, filings);
            case ProductFiled filing -> {
                List<ProductFiled> more = new ArrayList<>(filings);
                more.add(filing);
                yield new ProductState(registered, List.copyOf(more));
            }
            case EnterpriseRostered ofAnotherStream -> this;
        };
    }

    public Status status() {
        return filings.isEmpty() ? Status.REGISTERED : Status.FILED;
    }
}
