package io.zhuanhua.filing;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.ProductEvent.EnterpriseRostered;
import io.zhuanhua.events.ProductEvent.ProductFiled;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Products and rosters as lists: filled from this service's own topic, asked by [FilingLists].
@ApplicationScoped
public class FilingListing implements Projection {

    static final String SCHEMA = "filing_listing";

    @Override
    public String name() {
        return SCHEMA;
    }

    @Override
    public String ddl() {
        try (InputStream sql = FilingListing.class.getResourceAsStream("/projection/filing_listing.sql")) {
            return new String(Objects.requireNonNull(sql).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.PRODUCT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        for (Envelope envelope : batch) {
            if (envelope.event() instanceof ProductEvent event) {
                take(effects.connection(), event);
            }
        }
    }

    private static void take(Connection connection, ProductEvent event) throws SQLException {
        switch (event) {
            case ProductRegistered product -> registered(connection, product);
            case ProductFiled filing -> filed(connection, filing);
            case EnterpriseRostered entry -> rostered(connection, entry);
        }
    }

    private static void registered(Connection connection, ProductRegistered product) throws SQLException {
        String sql = "INSERT INTO product (id, enterprise, enterprise_name, name, model, patents, case_number,"
                + " registered_on, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'REGISTERED')";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, product.product().text());
            insert.setString(2, product.enterprise().text());
            insert.setString(3, product.enterpriseName());
            insert.setString(4, product.name());
            insert.setString(5, product.model());
            insert.setString(
                    6, product.patents().stream().map(PatentNumber::text).collect(Collectors.joining(" ")));
            insert.setString(
                    7,
                    product.caseNumber() == null ? null : product.caseNumber().text());
            insert.setObject(8, product.registeredOn());
            insert.executeUpdate();
        }
    }

    private static void filed(Connection connection, ProductFiled filing) throws SQLException {
        String sql = "UPDATE product SET status = 'FILED', filed_on = least(filed_on, ?), filing_number = ?,"
                + " data_year = ?, sales_revenue = ? WHERE id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, filing.filedOn());
            update.setString(2, filing.filingNumber());
            update.setInt(3, filing.dataYear());
            if (filing.salesRevenue() == null) {
                update.setNull(4, Types.NUMERIC);
            } else {
                update.setBigDecimal(4, filing.salesRevenue().yuan());
            }
            update.setString(5, filing.product().text());
            update.executeUpdate();
        }
    }

    private static void rostered(Connection connection, EnterpriseRostered entry) throws SQLException {
        String sql = "INSERT INTO roster_entry (enterprise, roster_class, valid_from, valid_until, name, source)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (enterprise, roster_class, valid_from) DO UPDATE"
                + " SET valid_until = EXCLUDED.valid_until, name = EXCLUDED.name, source = EXCLUDED.source";
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, entry.enterprise().text());
            upsert.setString(2, entry.rosterClass().name());
            upsert.setObject(3, entry.from());
            upsert.setObject(4, entry.until());
            upsert.setString(5, entry.name());
            upsert.setString(6, entry.source());
            upsert.executeUpdate();
        }
    }
}
