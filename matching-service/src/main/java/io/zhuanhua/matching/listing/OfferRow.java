package io.zhuanhua.matching.listing;

import io.zhuanhua.kit.sql.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A patent on offer as lists show it, read only.
public final class OfferRow {

    public final String offer;
    public final String holder;
    public final String holderName;
    public final @Nullable String number;
    public final @Nullable String reference;
    public final String title;
    public final List<String> ipc;
    public final List<String> transferTypes;
    public final @Nullable Long askingPriceFen;
    public final LocalDate offeredOn;
    public final String status;

    OfferRow(ResultSet row) throws SQLException {
        offer = row.getString("offer");
        holder = row.getString("holder");
        holderName = row.getString("holder_name");
        number = row.getString("number");
        reference = row.getString("reference");
        title = row.getString("title");
        ipc = Rows.texts(row, "ipc");
        transferTypes = Rows.texts(row, "transfer_types");
        askingPriceFen = row.getObject("asking_price_fen", Long.class);
        offeredOn = row.getObject("offered_on", LocalDate.class);
        status = row.getString("status");
    }
}
