package io.zhuanhua.matching.listing;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.MatchEvent.MatchAccepted;
import io.zhuanhua.events.MatchEvent.MatchDeclined;
import io.zhuanhua.events.MatchEvent.MatchProposed;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.MatchEvent.PatentWithdrawn;
import io.zhuanhua.events.MatchEvent.PushResumed;
import io.zhuanhua.events.MatchEvent.PushStopped;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Needs, offers and proposals as lists. Disposable: follows from the service's own events and nothing else.
@ApplicationScoped
class MatchListing implements Projection {

    @Override
    public String name() {
        return "match_listing";
    }

    @Override
    public String ddl() {
        try (InputStream file = MatchListing.class.getResourceAsStream("/projection/match_listing.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.MATCH_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        try (ListingTables tables = new ListingTables(effects.connection())) {
            for (Envelope envelope : batch) {
                if (envelope.event() instanceof MatchEvent event) {
                    take(event, envelope.version(), tables);
                }
            }
        }
    }

    private static void take(MatchEvent event, int version, ListingTables tables) throws SQLException {
        switch (event) {
            case NeedRegistered need -> tables.registered(need, version);
            case NeedWithdrawn need -> tables.needStands(need.need().text(), "WITHDRAWN", version);
            case PatentOffered offer -> tables.offered(offer, version);
            case PatentWithdrawn offer -> tables.offerStands(offer.offer().text(), "WITHDRAWN", version);
            case MatchProposed match -> tables.proposed(match, version);
            case MatchAccepted match -> tables.answered(match.match(), "INTERESTED", match.acceptedOn(), null, version);
            case MatchDeclined match ->
                tables.answered(match.match(), "DECLINED", match.declinedOn(), match.reason(), version);
            case PushStopped stopped -> {}
            case PushResumed resumed -> {}
        }
    }
}
