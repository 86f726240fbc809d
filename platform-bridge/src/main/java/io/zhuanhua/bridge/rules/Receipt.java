package io.zhuanhua.bridge.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.DeliveryId;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.NationalEvent.DeliveryRefused;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the national platform answers to a delivery.
///
/// @param outcome CONFIRMED or REFUSED
/// @param receipt 回执号
public record Receipt(
        @Nullable String deliveryId,
        @Nullable String outcome,
        @Nullable String receipt,
        @Nullable String reason) {

    /// The delivery it answers.
    ///
    /// @throws Refused with everything that is wrong with the receipt
    public DeliveryId delivery() {
        Checks checks = new Checks();
        String id = checks.text("/deliveryId", deliveryId, 100);
        checks.text("/receipt", receipt, 100);
        checks.optionalText("/reason", reason, 500);
        checks.that(
                "CONFIRMED".equals(outcome) || "REFUSED".equals(outcome), BridgeProblem.OUTCOME_UNKNOWN, "/outcome");
        checks.refuseIfAny();
        return new DeliveryId(String.valueOf(id));
    }

    /// What follows for the delivery; nothing when it has been answered before.
    ///
    /// @throws Refused `DELIVERY_UNKNOWN` when nothing of that number was sent
    public List<NationalEvent> on(Iterable<NationalEvent> history) {
        DeliverySent sent = null;
        for (NationalEvent event : history) {
            switch (event) {
                case DeliverySent delivery -> sent = delivery;
                case DeliveryConfirmed answered -> {
                    return List.of();
                }
                case DeliveryRefused answered -> {
                    return List.of();
                }
                case RegisterRecorded ofAnotherStream -> {}
            }
        }
        Refused.unless(sent != null, BridgeProblem.DELIVERY_UNKNOWN, "/deliveryId");
        String number = String.valueOf(receipt);
        return "CONFIRMED".equals(outcome)
                ? List.of(new DeliveryConfirmed(delivery(), number))
                : List.of(new DeliveryRefused(delivery(), number, reason == null ? "" : reason));
    }
}
