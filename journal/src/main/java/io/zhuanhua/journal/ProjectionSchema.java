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

/// The database schema of a projection: made, compared, switched.
final class ProjectionSchema {

    private static final String BOOKKEEPING = """
            CREATE TABLE reader_offset (
                topic TEXT NOT NULL, part INTEGER NOT NULL, next_offset BIGINT NOT NULL, PRIMARY KEY (topic, part));
            CREATE TABLE reader_stream (
                stream TEXT COLLATE "C" PRIMARY KEY, version INTEGER NOT NULL, parked BOOLEAN NOT NULL);
            CREATE TABLE reader_parked (
                id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, stream TEXT COLLATE "C" NOT NULL,
                version INTEGER NOT NULL, kind TEXT NOT NULL, topic TEXT NOT NULL, part INTEGER NOT NULL,
                record_offset BIGINT NOT NULL, reason TEXT NOT NULL, parked_at TIMESTAMPTZ NOT NULL DEFAULT now());
            CREATE INDEX reader_parked_stream ON reader_parked (stream, version);
            CREATE TABLE reader_count (what TEXT PRIMARY KEY, n BIGINT NOT NULL);
            """;

    private ProjectionSchema() {}

    static String rebuildName(Projection projection) {
        return projection.name() + "_rebuild";
    }

    /// Makes the schema if it is not there or was made from another text.
    static void ensure(Connection connection, Projection projection) throws SQLException {
        String digest = digest(projection);
        if (!digest.equals(madeFrom(connection, projection.name()))) {
            create(connection, projection, projection.name());
        }
    }

    /// Makes it empty, whatever was there.
    static void create(Connection connection, Projection projection, String schema) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("COMMENT ON SCHEMA " + schema + " IS '" + digest(projection) + "'");
            use(connection, schema);
            statement.execute(BOOKKEEPING);
            statement.execute(projection.ddl());
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /// Unqualified names mean this schema until the transaction ends.
    static void use(Connection connection, String schema) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL search_path TO " + schema + ", public");
        }
    }

    /// Puts the rebuilt schema in the place of the live one; part of the caller's transaction.
    static void swap(Connection connection, Projection projection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + projection.name() + " CASCADE");
            statement.execute("ALTER SCHEMA " + rebuildName(projection) + " RENAME TO " + projection.name());
        }
    }

    /// Digest over the rows of every table but the reader's own, independent of the order they lie in.
    static String contents(Connection connection, String schema) throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : tables(connection, schema)) {
            String sql = "SELECT md5(coalesce(string_agg(md5(t::text), '' ORDER BY md5(t::text)), '')) FROM " + schema
                    + "." + table + " t";
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
                "SELECT tablename FROM pg_tables WHERE schemaname = ? AND tablename NOT LIKE 'reader\\_%' ORDER BY 1")) {
            select.setString(1, schema);
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    tables.add(result.getString(1));
                }
            }
        }
        return tables;
    }

    private static String madeFrom(Connection connection, String schema) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT coalesce(obj_description(oid, 'pg_namespace'), '') FROM pg_namespace WHERE nspname = ?")) {
            select.setString(1, schema);
            try (ResultSet result = select.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private static String digest(Projection projection) {
        return HexFormat.of()
                .formatHex(RowDigest.digest("SHA-256")
                        .digest((BOOKKEEPING + projection.ddl()).getBytes(StandardCharsets.UTF_8)));
    }
}
