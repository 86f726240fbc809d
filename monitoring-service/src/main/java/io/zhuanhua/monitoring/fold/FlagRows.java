package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import java.sql.SQLException;

/// Doubts that wait for a person.
final class FlagRows {

    private FlagRows() {}

    static void take(Envelope envelope, FlagEvent event, Statements statements) throws SQLException {
        switch (event) {
            case FlagRaised it ->
                statements.add(
                        "INSERT INTO flag (id, what, contract, finding, raised_on) VALUES (?, ?, ?, ?, ?)",
                        it.flag(),
                        it.what(),
                        it.contracts().getFirst(),
                        it.finding(),
                        it.raisedOn());
            case FlagResolutionProposed it ->
                statements.add(
                        "UPDATE flag SET proposed_by = ? WHERE id = ?",
                        envelope.actor().account(),
                        it.flag());
            case FlagResolved it ->
                statements.add("UPDATE flag SET resolved_on = ? WHERE id = ?", it.resolvedOn(), it.flag());
            case UnitsRelated it -> {}
        }
    }
}
