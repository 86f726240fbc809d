package io.zhuanhua.benchmarks.fold;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/// The figures as a projection: a batch is folded in memory and written by one statement.
final class FiguresProjection implements Projection {

    private static final String UPSERT = "INSERT INTO figure AS f (unit, kind, n, fen)"
            + " SELECT * FROM unnest(?::text[], ?::text[], ?::bigint[], ?::bigint[])"
            + " ON CONFLICT (unit, kind) DO UPDATE SET n = f.n + EXCLUDED.n, fen = f.fen + EXCLUDED.fen";

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String ddl() {
        return "CREATE TABLE figure (unit TEXT COLLATE \"C\" NOT NULL, kind TEXT COLLATE \"C\" NOT NULL,"
                + " n BIGINT NOT NULL, fen BIGINT NOT NULL, PRIMARY KEY (unit, kind));";
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        Fold fold = new Fold();
        for (Envelope entry : batch) {
            CreditCode unit = entry.actor().unit();
            fold.add(new Fold.Key(unit == null ? "" : unit.text(), entry.kind()), Fold.fen(entry.event()));
        }
        Connection connection = effects.connection();
        List<Entry<Fold.Key, Fold.Sum>> sums = fold.sums().entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.text().compareTo(other.text())))
                .toList();
        try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            Object[] units = sums.stream().map(each -> each.getKey().unit()).toArray();
            Object[] kinds = sums.stream().map(each -> each.getKey().kind()).toArray();
            Object[] counts = sums.stream().map(each -> each.getValue().count).toArray();
            Object[] fen = sums.stream().map(each -> each.getValue().fen).toArray();
            upsert.setArray(1, connection.createArrayOf("text", units));
            upsert.setArray(2, connection.createArrayOf("text", kinds));
            upsert.setArray(3, connection.createArrayOf("int8", counts));
            upsert.setArray(4, connection.createArrayOf("int8", fen));
            upsert.executeUpdate();
        }
    }
}
