package io.zhuanhua.events.reference;

import io.zhuanhua.events.AuditEvent;
import io.zhuanhua.events.ClawbackEvent;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.InvoiceEvent;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.PayoutEvent;
import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.RateEvent;
import io.zhuanhua.events.ReportEvent;
import io.zhuanhua.events.SanctionEvent;
import io.zhuanhua.events.SubsidyEvent;
import io.zhuanhua.events.Topic;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which service writes a topic, who reads it, and which kinds travel on it.
///
/// @param writer the one service that appends these events to its journal
/// @param readers services that follow the topic, sorted; the writer follows its own for its listings
record Traffic(Topic topic, List<Class<? extends DomainEvent>> families, String writer, List<String> readers) {

    static List<Traffic> all() {
        return Stream.of(Topic.values()).map(Traffic::on).toList();
    }

    /// The checkpoints of a journal travel on the topic of its service, whichever that is.
    List<Map.Entry<String, Class<? extends DomainEvent>>> kinds() {
        return Kinds.byName().entrySet().stream()
                .filter(kind -> families.stream().anyMatch(family -> family.isAssignableFrom(kind.getValue()))
                        || AuditEvent.class.isAssignableFrom(kind.getValue()))
                .toList();
    }

    private static Traffic on(Topic topic) {
        return switch (topic) {
            case CONTRACT_EVENTS ->
                new Traffic(
                        topic,
                        List.of(
                                ContractEvent.class,
                                FinanceEvent.class,
                                FlagEvent.class,
                                InvoiceEvent.class,
                                RateEvent.class),
                        "contract-service",
                        List.of(
                                "contract-service",
                                "monitoring-service",
                                "platform-bridge",
                                "product-filing-service",
                                "subsidy-service"));
            case MATCH_EVENTS ->
                new Traffic(
                        topic,
                        List.of(MatchEvent.class),
                        "matching-service",
                        List.of("matching-service", "monitoring-service", "platform-bridge"));
            case NATIONAL_EVENTS ->
                new Traffic(
                        topic,
                        List.of(NationalEvent.class),
                        "platform-bridge",
                        List.of("contract-service", "monitoring-service", "platform-bridge"));
            case PRODUCT_EVENTS ->
                new Traffic(
                        topic,
                        List.of(ProductEvent.class),
                        "product-filing-service",
                        List.of("monitoring-service", "platform-bridge", "product-filing-service"));
            case REPORT_EVENTS ->
                new Traffic(topic, List.of(ReportEvent.class), "monitoring-service", List.of("monitoring-service"));
            case SUBSIDY_EVENTS ->
                new Traffic(
                        topic,
                        List.of(
                                ClawbackEvent.class,
                                PayoutEvent.class,
                                PolicyEvent.class,
                                SanctionEvent.class,
                                SubsidyEvent.class),
                        "subsidy-service",
                        List.of("monitoring-service", "subsidy-service"));
        };
    }
}
