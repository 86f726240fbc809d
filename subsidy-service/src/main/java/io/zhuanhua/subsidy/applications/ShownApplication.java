package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.Entry;
import io.zhuanhua.events.ApplicationEvent.SourceShare;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FactNoted;
import io.zhuanhua.events.FactNoted.AcceptanceNoted;
import io.zhuanhua.events.FactNoted.ExcludedApportioned;
import io.zhuanhua.events.FactNoted.OtherFundsNoted;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.review.ApplicationStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One application as clients see it.
///
/// @param entry who put it in for the agency; null where it did so itself
/// @param computed what the agency was told when it handed it in
/// @param amount what was decided; null before
/// @param notes what clerks have noted that the amount depends on
/// @param sources who bears how much; empty before the decision, and where any money will do
/// @param grantedOn null before
/// @param version of the application, also its ETag
public record ShownApplication(
        ApplicationId id,
        ApplicationStatus status,
        ContractId contractId,
        CaseNumber caseNumber,
        Agency agency,
        Account account,
        LocalDate appliedOn,
        @Nullable Entry entry,
        Explanation computed,
        @Nullable Money amount,
        List<Noted> notes,
        List<SourceShare> sources,
        List<Taken> decisions,
        @Nullable Notice notice,
        @Nullable LocalDate grantedOn,
        @Nullable Payment payment,
        int version) {

    /// A fact that was noted.
    ///
    /// @param what OTHER_FUNDS, APPORTIONED or ACCEPTANCE
    public record Noted(
            LocalDate on,
            AskedNote.What what,
            String document,
            @Nullable Money amount) {

        static List<Noted> of(List<Envelope> history) {
            return history.stream()
                    .map(Envelope::event)
                    .filter(FactNoted.class::isInstance)
                    .map(event -> of((FactNoted) event))
                    .toList();
        }

        private static Noted of(FactNoted fact) {
            return switch (fact) {
                case OtherFundsNoted e ->
                    new Noted(e.notedOn(), AskedNote.What.OTHER_FUNDS, e.source() + " " + e.document(), e.amount());
                case AcceptanceNoted e -> new Noted(e.notedOn(), AskedNote.What.ACCEPTANCE, e.document(), null);
                case ExcludedApportioned e ->
                    new Noted(e.notedOn(), AskedNote.What.APPORTIONED, e.reason(), e.excluded());
            };
        }
    }

    public record Agency(String name, CreditCode creditCode) {}

    /// @param number but for the last four digits masked
    public record Account(String holder, String bank, String number) {}

    /// A decision that was taken.
    ///
    /// @param outcome PASS, RETURN or REJECT, or what was done between the decisions: ENDORSED, SENT_BACK, RESUMED,
    ///     TAKEN_BACK, ADDED, REMOVED, TRANSFERRED, DELEGATED, COPIED, REMINDED, ESCALATED
    /// @param by account of who decided; for the agency, the role
    /// @param detail null where there is no more to say
    public record Taken(
            ReviewStep step,
            String outcome,
            LocalDate on,
            String by,
            String reason,
            @Nullable MoveDetail detail) {}

    /// @param lastDay last working day on which objections are taken
    /// @param openObjections not decided yet
    public record Notice(NoticeId id, LocalDate publishedOn, LocalDate lastDay, int openObjections) {}

    public record Payment(Money amount, String voucher, LocalDate paidOn) {}
}
