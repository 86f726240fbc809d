package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.subsidy.applications.AskedMove.Kind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody typed to move a case.
///
/// @param fields by name; empty ones are left out
record ReviewForm(Map<String, String> fields) {

    static ReviewForm of(MultivaluedMap<String, String> typed) {
        Map<String, String> fields = new TreeMap<>();
        typed.forEach((name, values) -> {
            String value = values.getFirst().strip();
            if (!value.isEmpty()) {
                fields.put(name, value);
            }
        });
        return new ReviewForm(fields);
    }

    /// The reason chosen from a list; null for none.
    static @Nullable ReviewReason code(@Nullable String chosen) {
        return one(ReviewReason.values(), chosen);
    }

    @Nullable
    String at(String field) {
        return fields.get(field);
    }

    /// Named after its move.
    TypedForm typed() {
        String move = at("move");
        return new TypedForm(move == null ? "" : move, fields);
    }

    /// The version of the case that was on the page; null where the form did not say it.
    @Nullable
    String seen() {
        String version = at("version");
        return version == null ? null : '"' + version + '"';
    }

    /// @throws io.zhuanhua.events.Refused `DATE_INVALID`
    AskedMove move() {
        Checks checks = new Checks();
        LocalDate until = checks.optional("/until", at("until"), LegalDates::parse);
        checks.refuseIfAny();
        return new AskedMove(
                one(Kind.values(), at("move")),
                one(ReviewStep.values(), at("step")),
                one(SendBack.values(), at("how")),
                one(AssignmentChange.values(), at("change")),
                accounts(),
                until,
                at("reason"),
                code(at("reasonCode")));
    }

    /// Several are parted by commas or spaces.
    private List<@Nullable String> accounts() {
        String typed = at("accounts");
        return typed == null
                ? List.of()
                : Stream.of(typed.split("[\\s,，、;；]+"))
                        .<@Nullable String>map(account -> account)
                        .toList();
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Stream.of(all)
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
