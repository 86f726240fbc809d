package io.zhuanhua.matching.needs;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.matching.listing.NeedRow;
import io.zhuanhua.matching.needs.NeedShown.UnitShown;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need in a list.
@TemplateData
public record NeedItem(
        String id,
        UnitShown enterprise,
        String title,
        @Nullable String industry,
        List<String> ipc,
        LocalDate registeredOn,
        @Nullable LocalDate deadline,
        String visibility,
        String status) {

    public static NeedItem of(NeedRow row) {
        return new NeedItem(
                row.need,
                new UnitShown(row.enterprise, row.enterpriseName),
                row.title,
                row.industry,
                row.ipc,
                row.registeredOn,
                row.deadline,
                row.directed ? "DIRECTED" : "OPEN",
                row.status);
    }
}
