package io.zhuanhua.matching.patents;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhuanhua.matching.rules.OfferPatent;
import io.zhuanhua.matching.rules.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The JSON of [OfferPatent]: `abstract` is no word a component may have in Java.
///
/// @param summary also understood as `summary`
/// @param number application number, with or without `ZL` and dot
/// @param transferTypes as in contracts, e.g. `ASSIGNMENT`, `LICENCE_ORDINARY`
public record PatentBody(
        @Nullable Unit holder,
        @Nullable String number,
        @Nullable String reference,
        @Nullable String title,

        @JsonProperty("abstract") @JsonAlias("summary") @Nullable
        String summary,

        @Nullable List<@Nullable String> ipc,
        @Nullable List<@Nullable String> transferTypes,
        @Nullable String askingPrice) {

    public OfferPatent command() {
        return new OfferPatent(holder, number, reference, title, summary, ipc, transferTypes, askingPrice);
    }
}
