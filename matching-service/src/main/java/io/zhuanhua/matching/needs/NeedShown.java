package io.zhuanhua.matching.needs;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.NeedWithdrawn;
import io.zhuanhua.events.Money;
import io.zhuanhua.matching.needs.NeedDesk.Need;
import io.zhuanhua.matching.rules.Viewer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A need as it is answered, to those who may see it.
///
/// @param budget null for others than the enterprise and the bureau, as is `invited`
/// @param visibility `OPEN` or `DIRECTED`
/// @param status `OPEN` or `WITHDRAWN`
@TemplateData
public record NeedShown(
        String id,
        UnitShown enterprise,
        String title,
        String content,
        @Nullable String industry,
        List<String> ipc,
        List<String> keywords,
        @Nullable Money budget,
        @Nullable LocalDate deadline,
        LocalDate registeredOn,
        String visibility,
        @Nullable List<String> invited,
        String status,
        @Nullable Withdrawal withdrawal) {

    /// A unit by code and name.
    @TemplateData
    public record UnitShown(String creditCode, String name) {}

    /// When and why it was taken away.
    @TemplateData
    public record Withdrawal(LocalDate on, String reason) {}

    public static NeedShown of(Need need, Viewer viewer) {
        NeedRegistered told = need.registered();
        boolean all = viewer.seesConfidential(told);
        NeedWithdrawn withdrawn = need.state().withdrawn();
        return new NeedShown(
                told.need().text(),
                new UnitShown(told.enterprise().text(), told.enterpriseName()),
                told.title(),
                told.content(),
                told.industry(),
                told.ipc(),
                told.keywords(),
                all ? told.budget() : null,
                told.neededBy(),
                told.registeredOn(),
                told.invited().isEmpty() ? "OPEN" : "DIRECTED",
                all ? told.invited().stream().map(CreditCode::text).toList() : null,
                need.state().status().name(),
                withdrawn == null ? null : new Withdrawal(withdrawn.withdrawnOn(), withdrawn.reason()));
    }
}
