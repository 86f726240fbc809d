package io.zhuanhua.events;

import java.time.LocalDate;

/// What has happened to one invoice. Each has a stream of its own, so that no invoice counts for two contracts.
public sealed interface InvoiceEvent extends DomainEvent {

    InvoiceNumber invoice();

    ContractId contract();

    @Override
    default String stream() {
        return "invoice-" + invoice().text();
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// It has been put to a contract (发票). While it stands there, it cannot be put to any other.
    ///
    /// @param amount with tax, in CNY
    /// @param issuedOn 开票日期
    @Kind("invoice.recorded")
    record InvoiceRecorded(
            InvoiceNumber invoice, ContractId contract, Money amount, LocalDate issuedOn, LocalDate recordedOn)
            implements InvoiceEvent {}

    /// It was put there by mistake, or has been cancelled (作废或红冲), and is free again.
    @Kind("invoice.withdrawn")
    record InvoiceWithdrawn(InvoiceNumber invoice, ContractId contract, String reason, LocalDate withdrawnOn)
            implements InvoiceEvent {}
}
