package io.zhuanhua.monitoring.fold;

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
import java.sql.SQLException;

/// Needs, offers and proposals, each from its own events.
final class MatchRows {

    private MatchRows() {}

    static void take(MatchEvent event, Statements statements) throws SQLException {
        switch (event) {
            case NeedRegistered it ->
                statements.add(
                        "INSERT INTO need (id, enterprise, enterprise_name, title, registered_on, needed_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        it.need(),
                        it.enterprise(),
                        it.enterpriseName(),
                        it.title(),
                        it.registeredOn(),
                        it.neededBy());
            case NeedWithdrawn it ->
                statements.add("UPDATE need SET withdrawn_on = ? WHERE id = ?", it.withdrawnOn(), it.need());
            case PatentOffered it ->
                statements.add(
                        "INSERT INTO offer (id, holder, holder_name, number, title, offered_on)"
                                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET holder = EXCLUDED.holder,"
                                + " holder_name = EXCLUDED.holder_name, number = EXCLUDED.number,"
                                + " title = EXCLUDED.title, offered_on = EXCLUDED.offered_on, withdrawn_on = NULL",
                        it.offer(),
                        it.holder(),
                        it.holderName(),
                        it.number(),
                        it.title(),
                        it.offeredOn());
            case PatentWithdrawn it ->
                statements.add("UPDATE offer SET withdrawn_on = ? WHERE id = ?", it.withdrawnOn(), it.offer());
            case MatchProposed it ->
                statements.add(
                        "INSERT INTO proposal (id, need, offer, enterprise, holder, proposed_on)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        it.match(),
                        it.need(),
                        it.offer(),
                        it.enterprise(),
                        it.holder(),
                        it.proposedOn());
            case MatchAccepted it ->
                statements.add(
                        "UPDATE proposal SET accepted_on = ?, declined_on = NULL, reason = NULL WHERE id = ?",
                        it.acceptedOn(),
                        it.match());
            case MatchDeclined it ->
                statements.add(
                        "UPDATE proposal SET declined_on = ?, reason = ?, accepted_on = NULL WHERE id = ?",
                        it.declinedOn(),
                        it.reason(),
                        it.match());
            case PushStopped stopped -> {}
            case PushResumed resumed -> {}
        }
    }
}
