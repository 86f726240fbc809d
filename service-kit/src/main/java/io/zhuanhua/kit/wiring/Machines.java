package io.zhuanhua.kit.wiring;

import io.zhuanhua.journal.Projection;
import io.zhuanhua.journal.ReaderStatus;
import io.zhuanhua.journal.RelayStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Looks at the relay and the readers, for health, metrics and operations.
@ApplicationScoped
public class Machines {

    private final Works works;
    private final DataSource database;

    Machines(Works works, DataSource database) {
        this.works = works;
        this.database = database;
    }

    public List<Machine> all() {
        return Stream.concat(Stream.of(relay()), works.readers().stream().map(reader -> machine(reader.status())))
                .toList();
    }

    public Machine relay() {
        RelayStatus relay = works.relay().status();
        long lag = relay.active() ? Math.max(0, position() - relay.seen()) : 0;
        return new Machine("relay", relay.active(), lag, relay.sent(), relay.failure());
    }

    /// Position of the newest row of the journal, 0 when it is empty.
    public long position() {
        return number("SELECT coalesce(max(position), 0) FROM public.journal");
    }

    /// Events put aside by the reader of that projection.
    public long parked(String projection) {
        return number("SELECT count(*) FROM %s.reader_parked".formatted(schema(projection)));
    }

    /// Whether every projection has its tables, so that lists can be asked for.
    public boolean areMade() {
        return works.readers().stream()
                .map(reader -> reader.status().projection())
                .allMatch(name ->
                        number("SELECT count(*) FROM pg_namespace WHERE nspname = '%s'".formatted(schema(name))) == 1);
    }

    private static Machine machine(ReaderStatus reader) {
        return new Machine(reader.projection(), reader.active(), reader.lag(), reader.taken(), reader.failure());
    }

    /// Names of projections are part of the program; this only makes sure of it.
    private static String schema(String projection) {
        if (!projection.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("no name of a " + Projection.class.getSimpleName() + ": " + projection);
        }
        return projection;
    }

    private long number(String query) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
