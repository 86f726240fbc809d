package io.zhuanhua.matching.patents;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.matching.needs.NeedShown.UnitShown;
import io.zhuanhua.matching.needs.NeedShown.Withdrawal;
import io.zhuanhua.matching.patents.PatentDesk.Offer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patent on offer as it is answered.
///
/// @param number application number without `ZL` and dot
/// @param status `OPEN` or `WITHDRAWN`
@TemplateData
public record PatentShown(
        String id,
        UnitShown holder,
        @Nullable String number,
        @Nullable String reference,
        String title,
        @JsonProperty("abstract") String summary,
        List<String> ipc,
        List<TransferType> transferTypes,
        @Nullable Money askingPrice,
        LocalDate offeredOn,
        String status,
        @Nullable Withdrawal withdrawal) {

    public static PatentShown of(Offer offer) {
        PatentOffered told = offer.offered();
        PatentWithdrawn withdrawn = offer.state().withdrawn();
        return new PatentShown(
                told.offer().text(),
                new UnitShown(told.holder().text(), told.holderName()),
                told.number() == null ? null : told.number().text(),
                told.reference(),
                told.title(),
                told.summary(),
                told.ipc(),
                told.ways(),
                told.askingPrice(),
                told.offeredOn(),
                offer.state().status().name(),
                withdrawn == null ? null : new Withdrawal(withdrawn.withdrawnOn(), withdrawn.reason()));
    }

    /// The number as papers print it, else the holder's own, else nothing.
    public String shownNumber() {
        return PatentItem.shown(number, reference);
    }
}
