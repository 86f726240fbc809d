package io.zhuanhua.matching.ranking;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import java.util.List;
import java.util.Set;

/// What the ranking knows of a need or an offer: what anybody entitled to see it may read, and who that is.
public sealed interface Card {

    /// Key within the index; needs and offers do not collide.
    String key();

    /// The unit that put it on the table.
    CreditCode owner();

    String title();

    /// The text below the title.
    String body();

    List<String> ipc();

    /// An open technology need of an enterprise.
    ///
    /// @param keywords weigh as much as the title
    /// @param invited empty for everybody; otherwise (定向) the only units whose patents are ranked for it
    record NeedCard(
            NeedId need,
            CreditCode owner,
            String title,
            String body,
            List<String> keywords,
            List<String> ipc,
            Set<CreditCode> invited)
            implements Card {

        @Override
        public String key() {
            return "need-" + need.text();
        }
    }

    /// A patent somebody offers.
    record OfferCard(OfferId offer, CreditCode owner, String title, String body, List<String> ipc) implements Card {

        @Override
        public String key() {
            return "offer-" + offer.text();
        }
    }
}
