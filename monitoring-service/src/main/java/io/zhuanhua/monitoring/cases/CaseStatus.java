package io.zhuanhua.monitoring.cases;

import io.zhuanhua.events.Refused;
import io.zhuanhua.monitoring.rules.MonitoringProblem;
import java.util.stream.Stream;

/// How far a case has come, as lists are filtered by.
public enum CaseStatus {
    ANY("1 = 1"),
    /// Handed in, not confirmed by all.
    SUBMITTED("signedOn is null and cancelledOn is null"),
    /// Confirmed by all, not proven by the register.
    SIGNED("signedOn is not null and verifiedOn is null and cancelledOn is null"),
    /// Proven, nothing applied for.
    VERIFIED("verifiedOn is not null and application is null and cancelledOn is null"),
    /// Applied for, nothing decided for good.
    APPLIED("application is not null and grantedOn is null and applicationStatus not in ('REJECTED', 'WITHDRAWN')"),
    /// Granted, not paid.
    GRANTED("grantedOn is not null and paidOn is null"),
    PAID("paidOn is not null"),
    /// Nothing more will come.
    ENDED("(cancelledOn is not null or applicationStatus in ('REJECTED', 'WITHDRAWN'))");

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
