package io.zhuanhua.monitoring.cases;

import io.zhuanhua.ui.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The progress line of a case: 需求─对接─签约─核验─备案─资助─拨付.
final class CaseSteps {

    private CaseSteps() {}

    /// @param key its word is `step-<key>`
    record Stop(String key, Tone tone, @Nullable LocalDate on) {}

    static List<Stop> of(CaseRow row) {
        List<Stop> steps = new ArrayList<>();
        boolean over = row.cancelledOn != null;
        steps.add(reached("need", row.needOn, Tone.WAITING));
        steps.add(reached("match", row.acceptedOn, row.proposedOn == null ? Tone.WAITING : Tone.GOING));
        steps.add(over ? new Stop("sign", Tone.ENDED, row.cancelledOn) : reached("sign", row.signedOn, Tone.GOING));
        steps.add(reached("verify", row.verifiedOn, verifying(row)));
        steps.add(reached("file", row.filedOn, row.product == null ? Tone.WAITING : Tone.GOING));
        steps.add(subsidy(row));
        steps.add(reached("pay", row.paidOn, row.grantedOn == null ? Tone.WAITING : Tone.GOING));
        return steps;
    }

    private static Stop reached(String key, @Nullable LocalDate on, Tone otherwise) {
        return new Stop(key, on == null ? otherwise : Tone.DONE, on);
    }

    private static Tone verifying(CaseRow row) {
        if (row.mismatchCount > 0) {
            return Tone.ATTENTION;
        }
        return row.signedOn == null ? Tone.WAITING : Tone.GOING;
    }

    private static Stop subsidy(CaseRow row) {
        String status = row.applicationStatus;
        if (status == null) {
            return new Stop("subsidy", Tone.WAITING, null);
        }
        return row.grantedOn != null
                ? new Stop("subsidy", Tone.DONE, row.grantedOn)
                : new Stop("subsidy", Tone.of(status), row.applicationChangedOn);
    }
}
