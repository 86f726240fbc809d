package io.zhuanhua.matching.pages;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.matching.rules.OfferPatent;
import io.zhuanhua.matching.rules.Unit;
import io.zhuanhua.ui.AmountTyped;
import jakarta.ws.rs.FormParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The form of a patent on offer, as typed.
@TemplateData
public class PatentForm {

    @FormParam("key")
    public @Nullable String key;

    @FormParam("holder.creditCode")
    public @Nullable String creditCode;

    @FormParam("holder.name")
    public @Nullable String name;

    @FormParam("number")
    public @Nullable String number;

    @FormParam("reference")
    public @Nullable String reference;

    @FormParam("title")
    public @Nullable String title;

    @FormParam("abstract")
    public @Nullable String summary;

    @FormParam("ipc")
    public @Nullable String ipc;

    @FormParam("transferTypes")
    public @Nullable List<@Nullable String> transferTypes;

    @FormParam("askingPrice")
    public @Nullable String askingPrice;

    /// Whether this transfer type was ticked.
    public boolean has(String type) {
        return transferTypes != null && transferTypes.contains(type);
    }

    OfferPatent command() {
        return new OfferPatent(
                creditCode == null ? null : new Unit(creditCode, name),
                number,
                reference,
                title,
                summary,
                Typed.list(ipc),
                transferTypes,
                askingPrice == null ? null : AmountTyped.plain(askingPrice));
    }
}
