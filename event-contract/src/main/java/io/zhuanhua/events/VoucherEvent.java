package io.zhuanhua.events;

import java.time.LocalDate;

/// One payment voucher of the treasury (支付凭证): that its stream has begun means it is used.
public sealed interface VoucherEvent extends SubsidyEvent {

    String voucher();

    @Override
    default String stream() {
        return "voucher-" + voucher();
    }

    /// A voucher was used, and cannot be used again.
    ///
    /// @param voucher 支付凭证号, in its normal form
    @Kind("voucher.used")
    record VoucherUsed(String voucher, ApplicationId application, LocalDate usedOn) implements VoucherEvent {}
}
