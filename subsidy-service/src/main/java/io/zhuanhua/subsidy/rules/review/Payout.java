package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationEvent.SubsidyPaid;
import io.zhuanhua.events.PaymentStep;
import io.zhuanhua.events.PaymentStep.AccountChangeAsked;
import io.zhuanhua.events.PaymentStep.AccountChangeRefused;
import io.zhuanhua.events.PaymentStep.AccountChanged;
import io.zhuanhua.events.PaymentStep.PaymentBounced;
import io.zhuanhua.events.PaymentStep.PaymentSent;
import io.zhuanhua.events.PaymentStep.SubsidyScheduled;
import io.zhuanhua.events.PaymentStep.SubsidyUnscheduled;
import org.jspecify.annotations.Nullable;

/// How far the money of one application is on its way.
///
/// @param order the open payment order; null while there is none, so that there is never more than one
/// @param bounced whether an order of it has bounced before
/// @param asked the other account the agency wants, as long as nobody has looked at it; reference into the vault
/// @param payment null before it is paid
public record Payout(
        @Nullable String order,
        boolean bounced,
        @Nullable AccountChangeAsked asked,
        @Nullable SubsidyPaid payment) {

    public static final Payout NONE = new Payout(null, false, null, null);

    Payout paid(SubsidyPaid paid) {
        return new Payout(null, bounced, asked, paid);
    }

    Payout after(PaymentStep step) {
        return switch (step) {
            case SubsidyScheduled e -> new Payout(e.order(), bounced, asked, null);
            case SubsidyUnscheduled e -> new Payout(null, bounced, asked, null);
            case PaymentSent e -> this;
            case PaymentBounced e -> new Payout(null, true, asked, null);
            case AccountChangeAsked e -> new Payout(order, bounced, e, payment);
            case AccountChanged e -> new Payout(order, bounced, null, payment);
            case AccountChangeRefused e -> new Payout(order, bounced, null, payment);
        };
    }

    ApplicationStatus statusAfter(PaymentStep step, ApplicationStatus now) {
        return switch (step) {
            case SubsidyScheduled e -> ApplicationStatus.SCHEDULED;
            case SubsidyUnscheduled e -> bounced ? ApplicationStatus.PAYMENT_BOUNCED : ApplicationStatus.GRANTED;
            case PaymentSent e -> ApplicationStatus.PAYMENT_SENT;
            case PaymentBounced e -> ApplicationStatus.PAYMENT_BOUNCED;
            case AccountChangeAsked e -> now;
            case AccountChanged e -> now;
            case AccountChangeRefused e -> now;
        };
    }
}
