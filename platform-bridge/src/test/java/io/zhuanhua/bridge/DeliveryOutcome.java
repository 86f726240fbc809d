package io.zhuanhua.bridge;

import io.quarkus.narayana.jta.QuarkusTransaction;

/// How a delivery stands in the list.
final class DeliveryOutcome {

    private DeliveryOutcome() {}

    static String of(String delivery) {
        return QuarkusTransaction.requiringNew().call(() -> {
            DeliveryRow row = DeliveryRow.findById(delivery);
            return row == null ? "none" : row.outcome;
        });
    }
}
