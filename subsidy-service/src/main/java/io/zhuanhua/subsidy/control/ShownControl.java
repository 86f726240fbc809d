package io.zhuanhua.subsidy.control;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.control.ControlGroups.Link;
import io.zhuanhua.subsidy.rules.control.ControlGroups.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two units under common control as the bureau sees them.
///
/// @param changedOn day of the last change
/// @param reason why it has ended; null before
@TemplateData
public record ShownControl(
        CreditCode unit,
        String unitName,
        CreditCode other,
        String otherName,
        String document,
        LocalDate notedOn,
        Status status,
        LocalDate changedOn,
        @Nullable String reason) {

    /// What counts or waits first, then what has ended.
    static List<ShownControl> all(ControlGroups groups) {
        return groups.links().stream()
                .map(ShownControl::of)
                .sorted(Comparator.comparing((ShownControl link) -> link.status() == Status.ENDED)
                        .thenComparing(
                                Comparator.comparing(ShownControl::changedOn).reversed()))
                .toList();
    }

    private static ShownControl of(Link link) {
        return new ShownControl(
                link.noted().unit(),
                link.noted().unitName(),
                link.noted().other(),
                link.noted().otherName(),
                link.noted().document(),
                link.noted().notedOn(),
                link.status(),
                link.changedOn(),
                link.reason());
    }
}
