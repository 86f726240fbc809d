package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.subsidy.vault.Objector;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An objection as somebody makes it. Name and evidence may be missing; it is recorded all the same, and cannot
/// be heard.
///
/// @param statement what is wrong; the one thing that must be said
public record AskedObjection(
        @Nullable String applicationId,
        @Nullable String name,
        @Nullable String contact,
        @Nullable String statement,
        @Nullable String evidence) {

    private static final int LONGEST = 4_000;

    /// What was asked, once it is in form.
    record Checked(ApplicationId application, Objector who) {}

    Checked checked() {
        Checks checks = new Checks();
        String id = checks.text("/applicationId", applicationId, 100);
        String named = checks.optionalText("/name", name, 100);
        String reached = checks.optionalText("/contact", contact, 200);
        String said = checks.text("/statement", statement, LONGEST);
        String proof = checks.optionalText("/evidence", evidence, LONGEST);
        checks.refuseIfAny();
        return new Checked(
                new ApplicationId(Objects.requireNonNull(id)),
                new Objector(orEmpty(named), orEmpty(reached), orEmpty(said), orEmpty(proof)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public String toString() {
        return "AskedObjection[…]";
    }
}
