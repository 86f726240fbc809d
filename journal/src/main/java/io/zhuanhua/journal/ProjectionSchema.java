package io.zhuanhua.journal;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The database schema of a projection: made, compared, switched.
final class ProjectionSchema {

    private static final String BOOKKEEPING = """
            CREATE TABLE reader_offset (
                topic TEXT NOT NULL, part INTEGER NOT NULL, next_offset BIGINT NOT NULL, PRIMARY KEY (topic, part));
            CREATE TABLE reader_stream (
                stream TEXT COLLATE "C" PRIMARY KEY, version INTEGER NOT NULL, parked BOOLEAN NOT NULL)
                WITH (fillfactor = 50);
            CREATE TABLE reader_parked (
                id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream TEXT COLLATE "C" NOT NULL,
                version INTEGER NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL, part INTEGER NOT NULL,
                record_offset BIGINT NOT NULL, reason TEXT NOT NULL, parked_at TIMESTAMPTZ NOT NULL DEFAULT now());
            CREATE INDEX reader_parked_stream ON reader_parked (stream, version);
            CREATE TABLE reader_count (what TEXT PRIMARY KEY, n BIGINT NOT NULL);
            """;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,49}");

    private ProjectionSchema() {}

    /// @throws IllegalArgumentException if it cannot be the name of a schema
    static void checkName(Projection projection) {
        if (!NAME.matcher(projection.name()).matches()) {
            throw new IllegalArgumentException("a projection cannot be called " + projection.name());
        }
    }

    /// Where it is made again, beside the live one.
    static String rebuildName(Projection projection) {
        return projection.name() + "_rebuild";
    }

    /// The live one made from an older text, kept until its successor has read as far.
    static String beforeName(Projection projection) {
        return projection.name() + "_before";
    }

    /// The live one that a rebuilt one has replaced, until it is dropped.
    private static String replacedName(Projection projection) {
        return projection.name() + "_replaced";
    }

    /// Makes the schema if it is not there or was made from another text; part of a transaction. What was made from
    /// another text stays beside it: its bookkeeping tells what has followed from the events already.
    static void ensure(Connection connection, Projection projection) throws SQLException {
        use(connection, projection.name());
        String text = madeFrom(connection, projection.name());
        if (text != null && !text.equals(digest(projection))) {
            if (madeFrom(connection, beforeName(projection)) == null) {
                rename(connection, projection.name(), beforeName(projection));
            } else {
                drop(connection, projection.name());
            }
        }
        if (!digest(projection).equals(text)) {
            create(connection, projection, projection.name());
        }
    }

    /// Makes it empty, whatever was there; part of a transaction.
    static void create(Connection connection, Projection projection, String schema) throws SQLException {
        drop(connection, schema);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("COMMENT ON SCHEMA " + schema + " IS '" + digest(projection) + "'");
            use(connection, schema);
            statement.execute(BOOKKEEPING);
            statement.execute(projection.ddl());
        }
    }

    /// Unqualified names mean this schema until the transaction ends, and nobody else works in it.
    static void use(Connection connection, String schema) throws SQLException {
        RelayTable.execute(
                connection,
                "SET LOCAL search_path TO " + schema
                        + ", public; SELECT pg_advisory_xact_lock(hashtextextended('schema " + schema + "', 0))");
    }

    /// Puts the rebuilt schema in the place of the live one; part of a transaction. Nobody who reads is waited for.
    static void swap(Connection connection, Projection projection) throws SQLException {
        rename(connection, projection.name(), replacedName(projection));
        rename(connection, rebuildName(projection), projection.name());
    }

    /// Drops what a rebuild leaves beside the live one, once nobody reads it any more.
    static void dropLeftovers(Connection connection, Projection projection) throws SQLException {
        drop(connection, rebuildName(projection));
        drop(connection, replacedName(projection));
    }

    static void drop(Connection connection, String schema) throws SQLException {
        RelayTable.execute(connection, "DROP SCHEMA IF EXISTS " + schema + " CASCADE");
    }

    private static void rename(Connection connection, String schema, String name) throws SQLException {
        RelayTable.execute(connection, "ALTER SCHEMA " + schema + " RENAME TO " + name);
    }

    static boolean exists(Connection connection, String schema) throws SQLException {
        return madeFrom(connection, schema) != null;
    }

    /// Number of rows and a sum over their digests for every table but the reader's own, whatever order they lie in.
    static String contents(Connection connection, String schema) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : tables(connection, schema)) {
            String sql = "SELECT count(*) || ':' || coalesce(sum(('x' || left(md5(t::text), 15))::bit(60)::bigint), 0)"
                    + " FROM " + schema + "." + table + " t";
            try (PreparedStatement select = connection.prepareStatement(sql);
                    ResultSet result = select.executeQuery()) {
                result.next();
                all.append(table).append('=').append(result.getString(1)).append(' ');
            }
        }
        return all.toString().strip();
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = ? AND tablename NOT LIKE 'reader\\_%' ORDER BY 1")) {
            select.setString(1, schema);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    tables.add(result.getString(1));
                }
            }
        }
        return tables;
    }

    /// Digest of the text it was made from; null if it is not there.
    private static @Nullable String madeFrom(Connection connection, String schema) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace WHERE nspname = ?")) {
            select.setString(1, schema);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getString(1) : null;
            }
        }
    }

    private static String digest(Projection projection) {
        return HexFormat.of()
                .formatHex(RowDigest.digest("SHA-256")
                        .digest((BOOKKEEPING + projection.ddl()).getBytes(StandardCharsets.UTF_8)));
    }
}
