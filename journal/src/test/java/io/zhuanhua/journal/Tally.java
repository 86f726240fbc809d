package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.Topic;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Writes down every event it is given, by stream and in order: whatever counts twice or in the wrong order shows.
class Tally implements Projection {

    static final Topic TOPIC = Topic.NATIONAL_EVENTS;

    private final String name;
    private final String remark;
    volatile Predicate<Envelope> poison = event -> false;

    Tally() {
        this("tally", "");
    }

    /// @param remark makes another text of the same tables
    Tally(String name, String remark) {
        this.name = name;
        this.remark = remark;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String ddl() {
        return "CREATE TABLE tally (stream TEXT PRIMARY KEY, n INT NOT NULL, events TEXT NOT NULL); -- " + remark;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        try (PreparedStatement upsert = effects.connection()
                .prepareStatement("INSERT INTO tally AS t VALUES (?, 1, ?) ON CONFLICT (stream) DO UPDATE"
                        + " SET n = t.n + 1, events = t.events || ' ' || EXCLUDED.events")) {
            for (Envelope event : batch) {
                if (poison.test(event)) {
                    throw new IllegalStateException("planted poison in " + event.stream() + " with \0 in it");
                }
                upsert.setString(1, event.stream());
                upsert.setString(
                        2,
                        event.event() instanceof DeliveryConfirmed confirmed
                                ? confirmed.receipt()
                                : "v" + event.version());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
