package io.zhuanhua.monitoring.rules;

import io.zhuanhua.events.Role;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that waits for somebody.
///
/// @param unit the unit it waits for; null where it waits for the bureau
/// @param subject the case, notice or need it is about
/// @param detail whom or what it concerns
/// @param reason why it came back; null where it did not
/// @param since day from which it waits
/// @param dueOn last day in time; null where no term is set
/// @param href the page where it is done
/// @param whom which accounts of the role it waits for
/// @param remindedOn day of the last reminder (催办); null without one
public record Task(
        Kind kind,
        @Nullable String unit,
        String subject,
        String detail,
        @Nullable String reason,
        LocalDate since,
        @Nullable LocalDate dueOn,
        String href,
        Whom whom,
        @Nullable LocalDate remindedOn) {

    /// Which accounts something waits for.
    ///
    /// @param only those who are named for it; empty for all with its role
    /// @param notBy those who may not do it (four eyes), or have done their part
    /// @param director whether the director may do it too, because its term has passed
    public record Whom(Set<String> only, Set<String> notBy, boolean director) {

        public static final Whom ANYBODY = new Whom(Set.of(), Set.of(), false);

        static Whom but(@Nullable String account) {
            return account == null ? ANYBODY : new Whom(Set.of(), Set.of(account), false);
        }

        boolean includes(boolean ofItsRole, Role role, String account) {
            boolean own = ofItsRole && (only.isEmpty() || only.contains(account));
            return (own || (director && role == Role.DIRECTOR)) && !notBy.contains(account);
        }
    }

    /// What has to be done; its word is `task-<name>`.
    public enum Kind {
        SIGN,
        SIGN_PAPER,
        RESOLVE,
        ANSWER,
        RECONCILE,
        VERIFY,
        FILE,
        APPLY,
        COMPLETE,
        /// The agency confirms an application that was put in for it.
        CONFIRM,
        ACCEPT,
        REVIEW,
        APPROVE,
        /// A case was brought to somebody's knowledge (抄送): nothing is to be done.
        READ,
        PUBLISH,
        HEAR,
        CLAWBACK,
        CLAWBACK_DECIDE,
        CLAWBACK_HEAR,
        CLOSE,
        PAY;

        /// Whether it is the business of that role.
        boolean isOf(Role role) {
            return switch (this) {
                case SIGN -> role == Role.AGENCY || role == Role.ENTERPRISE || role == Role.UNIVERSITY;
                case ANSWER, FILE -> role == Role.ENTERPRISE;
                case APPLY, COMPLETE, CONFIRM -> role == Role.AGENCY;
                case SIGN_PAPER, RECONCILE, VERIFY, ACCEPT -> role == Role.CLERK;
                case RESOLVE -> role == Role.CLERK || role == Role.REVIEWER;
                case REVIEW, CLAWBACK -> role == Role.REVIEWER;
                case CLAWBACK_HEAR -> role == Role.REVIEWER || role == Role.DIRECTOR;
                case CLAWBACK_DECIDE, APPROVE, PUBLISH, HEAR, CLOSE -> role == Role.DIRECTOR;
                case PAY -> role == Role.FINANCE;
                case READ -> true;
            };
        }
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }

    /// Whether it waits for this account.
    ///
    /// @param ownUnit null for staff of the bureau
    public boolean waitsFor(Role role, @Nullable String ownUnit, String account) {
        return (unit == null || unit.equals(ownUnit)) && whom.includes(kind.isOf(role), role, account);
    }
}
