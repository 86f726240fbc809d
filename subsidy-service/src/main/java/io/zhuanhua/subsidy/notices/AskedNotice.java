package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ValueProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What is to be put up.
///
/// @param publishedOn today; may be left out
public record AskedNotice(
        @Nullable List<@Nullable String> applicationIds,
        @Nullable LocalDate publishedOn) {

    List<ApplicationId> applications() {
        List<@Nullable String> given = applicationIds == null ? List.of() : applicationIds;
        Checks checks = new Checks();
        checks.that(applicationIds != null, ValueProblem.REQUIRED, "/applicationIds");
        for (int i = 0; i < given.size(); i++) {
            checks.text("/applicationIds/" + i, given.get(i), 100);
        }
        checks.refuseIfAny();
        return given.stream()
                .map(id -> new ApplicationId(Objects.requireNonNull(id).strip()))
                .toList();
    }
}
