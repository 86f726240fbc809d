package io.zhuanhua.subsidy.listing;

import io.zhuanhua.events.Role;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;

/// What waits for whom.
public final class Waiting {

    private static final ApplicationStatus[] NOTHING = {};

    private Waiting() {}

    /// The statuses at which an application waits for somebody of this role.
    public static ApplicationStatus[] statuses(Role role) {
        return switch (role) {
            case CLERK -> new ApplicationStatus[] {ApplicationStatus.SUBMITTED, ApplicationStatus.DECIDED_PROPOSED};
            case REVIEWER -> new ApplicationStatus[] {ApplicationStatus.ACCEPTED, ApplicationStatus.OBJECTED};
            case DIRECTOR ->
                new ApplicationStatus[] {ApplicationStatus.PRELIM_PASSED, ApplicationStatus.DECIDED_PROPOSED};
            case FINANCE -> new ApplicationStatus[] {ApplicationStatus.GRANTED, ApplicationStatus.PAYMENT_BOUNCED};
            case AGENCY, ENTERPRISE, UNIVERSITY, AUDITOR, PLATFORM, ADMIN -> NOTHING;
        };
    }
}
