package io.zhuanhua.subsidy.notices;

import io.zhuanhua.events.ApplicationId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One objection as the bureau sees it; nobody else does.
///
/// @param obstacle why it cannot be heard; null when it is heard
public record ShownObjection(
        String id,
        ApplicationId applicationId,
        LocalDate objectedOn,
        Outcome status,
        @Nullable String obstacle,
        String name,
        String contact,
        String statement,
        String evidence) {

    /// What has become of it.
    public enum Outcome {
        OPEN,
        INADMISSIBLE,
        DISMISSED,
        UPHELD,
        /// Its item has left the notice by something else.
        SETTLED
    }

    @Override
    public String toString() {
        return "ShownObjection[" + id + "]";
    }
}
