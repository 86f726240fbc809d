package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the national platform says, and what we have told it.
public sealed interface NationalEvent extends DomainEvent {

    /// The national register has published a record about one patent. A correction names what it
    /// supersedes; nothing is ever overwritten.
    ///
    /// @param record the register's own number of the record
    /// @param effectiveOn 登记生效日 or 备案日
    /// @param before holders (or licensors) before, names as published
    /// @param after holders (or licensees) after, names as published
    /// @param licenceKind 许可种类 as published, for `EE01`
    /// @param recordalNumber 备案号 or 登记号
    /// @param supersedes the record this one corrects
    @Kind("register.recorded")
    record RegisterRecorded(
            RecordId record,
            RegisterCode code,
            PatentNumber patent,
            LocalDate effectiveOn,
            List<String> before,
            List<String> after,
            @Nullable String licenceKind,
            @Nullable String recordalNumber,
            @Nullable RecordId supersedes,
            EvidenceGrade grade)
            implements NationalEvent {

        @Override
        public String stream() {
            return "register-" + patent.text();
        }
    }

    /// Something the national platform may know has been handed to its topic.
    ///
    /// @param kind kind of the event it was made from
    /// @param about stream of that event
    @Kind("delivery.sent")
    record DeliverySent(DeliveryId delivery, String kind, String about) implements NationalEvent {

        @Override
        public String stream() {
            return "delivery-" + delivery.text();
        }
    }

    /// The national platform has acknowledged it.
    ///
    /// @param receipt 回执号
    @Kind("delivery.confirmed")
    record DeliveryConfirmed(DeliveryId delivery, String receipt) implements NationalEvent {

        @Override
        public String stream() {
            return "delivery-" + delivery.text();
        }
    }

    /// The national platform has refused it, with its reason.
    ///
    /// @param receipt 回执号
    @Kind("delivery.refused")
    record DeliveryRefused(DeliveryId delivery, String receipt, String reason) implements NationalEvent {

        @Override
        public String stream() {
            return "delivery-" + delivery.text();
        }
    }
}
