package io.zhuanhua.events;

/// Something that has happened and that other services may read for years. Every kind is a record in one of the sealed
/// families below; readers `switch` over a family without `default`, so that a new kind does not compile unread.
public sealed interface DomainEvent
        permits AuditEvent,
                ClawbackEvent,
                ContractEvent,
                FinanceEvent,
                FlagEvent,
                InvoiceEvent,
                MatchEvent,
                NationalEvent,
                PayoutEvent,
                PolicyEvent,
                ProductEvent,
                RateEvent,
                ReportEvent,
                SanctionEvent,
                SubsidyEvent {

    /// The stream it belongs to and the key it travels under: order holds within one stream.
    String stream();

    /// Whether its stream is the story of one case, so that what follows in it belongs to that case. The streams of
    /// ledgers and lists are not: many cases meet in them.
    default boolean isOfOneCase() {
        return true;
    }
}
