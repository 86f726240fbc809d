package io.zhuanhua.kit.probe;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What can be asked of the probe: one field of every type the house uses.
record Note(
        @Nullable String reason,
        @Nullable LocalDate notedOn,
        @Nullable Money amount,
        @Nullable CreditCode unit,
        @Nullable PatentNumber patent,
        @Nullable TransferType type,
        @Nullable Integer count,
        @Nullable Boolean urgent,
        @Nullable List<Part> parts) {

    record Part(@Nullable String name, @Nullable CreditCode unit) {}
}
