package io.zhuanhua.matching.patents;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.matching.listing.OfferRow;
import io.zhuanhua.matching.needs.NeedShown.UnitShown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patent in a list.
@TemplateData
public record PatentItem(
        String id,
        UnitShown holder,
        @Nullable String number,
        @Nullable String reference,
        String title,
        List<String> ipc,
        List<String> transferTypes,
        @Nullable Money askingPrice,
        LocalDate offeredOn,
        String status) {

    public static PatentItem of(OfferRow row) {
        return new PatentItem(
                row.offer,
                new UnitShown(row.holder, row.holderName),
                row.number,
                row.reference,
                row.title,
                row.ipc,
                row.transferTypes,
                row.askingPriceFen == null ? null : new Money(row.askingPriceFen),
                row.offeredOn,
                row.status);
    }

    public String shownNumber() {
        return shown(number, reference);
    }

    static String shown(@Nullable String number, @Nullable String reference) {
        if (number != null) {
            return new PatentNumber(number).shown();
        }
        return reference == null ? "" : reference;
    }
}
