package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.PayoutId;
import io.zhuanhua.events.WindowId;

/// The names of this service's streams, as the events themselves say them.
public final class Streams {

    private Streams() {}

    public static String application(ApplicationId id) {
        return "application-" + id.text();
    }

    /// First part of the names of all caps.
    public static final String CAP = "cap-";

    /// First part of the names of all budgets.
    public static final String BUDGET = "budget-";

    public static String cap(String policyId, CreditCode unit, int year) {
        return CAP + policyId + "-" + unit.text() + "-" + year;
    }

    public static String budget(int year) {
        return BUDGET + year;
    }

    /// First part of the names of the money of all windows.
    public static final String POOL = "pool-";

    public static String pool(WindowId window) {
        return POOL + window.text();
    }

    public static String notice(NoticeId id) {
        return "notice-" + id.text();
    }

    public static String payout(PayoutId id) {
        return "payout-" + id.text();
    }

    public static String clawback(ApplicationId id) {
        return "clawback-" + id.text();
    }

    public static String sanction(CreditCode unit) {
        return "sanction-" + unit.text();
    }

    public static String voucher(String voucher) {
        return "voucher-" + voucher;
    }
}
