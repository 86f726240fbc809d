package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.Refused;
import io.zhuanhua.monitoring.rules.MonitoringProblem;
import java.util.stream.Stream;

/// How far a case has come, as lists are filtered by.
public enum CaseStatus {
    ANY("1 = 1"),
    /// Handed in, not confirmed by all.
    SUBMITTED("signed_on IS NULL AND cancelled_on IS NULL"),
    /// Confirmed by all, not proven by the register.
    SIGNED("signed_on IS NOT NULL AND verified_on IS NULL AND cancelled_on IS NULL"),
    /// Proven, nothing applied for.
    VERIFIED("verified_on IS NOT NULL AND application IS NULL AND cancelled_on IS NULL"),
    /// Applied for, nothing decided for good.
    APPLIED("application IS NOT NULL AND granted_on IS NULL AND application_status NOT IN ('REJECTED', 'WITHDRAWN')"),
    /// Granted, not paid.
    GRANTED("granted_on IS NOT NULL AND paid_on IS NULL"),
    PAID("paid_on IS NOT NULL"),
    /// Nothing more will come.
    ENDED("cancelled_on IS NOT NULL OR application_status IN ('REJECTED', 'WITHDRAWN')");

    private final String condition;

    CaseStatus(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /// @param typed empty for any
    /// @throws Refused `STEP_UNKNOWN`
    static CaseStatus parse(String typed) {
        if (typed.isBlank()) {
            return ANY;
        }
        return Stream.of(values())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused(MonitoringProblem.STEP_UNKNOWN, "/status"));
    }
}
