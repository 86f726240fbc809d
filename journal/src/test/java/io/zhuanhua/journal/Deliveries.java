package io.zhuanhua.journal;

import io.zhuanhua.events.DeliveryId;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.NationalEvent.DeliverySent;

/// The smallest events there are, for tests where what happened does not matter.
final class Deliveries {

    private Deliveries() {}

    static DeliverySent sent(String id) {
        return new DeliverySent(new DeliveryId(id), "contract.signed", "contract-1");
    }

    static DeliverySent sent(String id, String about) {
        return new DeliverySent(new DeliveryId(id), "contract.signed", about);
    }

    static DeliveryConfirmed confirmed(String id, String receipt) {
        return new DeliveryConfirmed(new DeliveryId(id), receipt);
    }

    static String stream(String id) {
        return "delivery-" + id;
    }
}
