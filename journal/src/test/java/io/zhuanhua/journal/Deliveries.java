package io.zhuanhua.journal;

import io.zhuanhua.events.DeliveryId;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;

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

    static JournalRow row(int version, DomainEvent event) {
        return JournalRow.following(
                new byte[0],
                version,
                event,
                Service.command(event.stream() + "-" + version),
                0,
                Service.CLOCK.instant(),
                "SHA-256");
    }

    /// The record a relay makes of a row of the tests' topic.
    static ProducerRecord<byte[], byte[]> produced(JournalRow row) {
        return Wire.record(Tally.TOPIC.text(), Service.NAME, row);
    }

    /// The same as a reader gets it.
    static ConsumerRecord<byte[], byte[]> received(long offset, JournalRow row) {
        ProducerRecord<byte[], byte[]> sent = produced(row);
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                offset,
                0L,
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                sent.headers(),
                Optional.empty());
    }

    static String stream(String id) {
        return "delivery-" + id;
    }
}
