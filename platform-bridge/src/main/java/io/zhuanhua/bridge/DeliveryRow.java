package io.zhuanhua.bridge;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A delivery to the national platform in the list. Read only: [BridgeListing] writes it.
public final class DeliveryRow {

    public final String delivery;
    public final String kind;
    public final String about;
    public final @Nullable String receipt;
    public final @Nullable String reason;

    DeliveryRow(ResultSet row) throws SQLException {
        delivery = row.getString("delivery");
        kind = row.getString("kind");
        about = row.getString("about");
        receipt = row.getString("receipt");
        reason = row.getString("reason");
    }
}
