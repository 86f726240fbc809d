package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ReviewMove;
import io.zhuanhua.events.ReviewMove.ReviewAssigned;
import io.zhuanhua.events.ReviewMove.ReviewCopied;
import io.zhuanhua.events.ReviewMove.ReviewEndorsed;
import io.zhuanhua.events.ReviewMove.ReviewEscalated;
import io.zhuanhua.events.ReviewMove.ReviewReminded;
import io.zhuanhua.events.ReviewMove.ReviewResumed;
import io.zhuanhua.events.ReviewMove.ReviewSentBack;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.ReviewTakenBack;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Who is named for the steps of an application, who has passed one of them, and who is to know of it.
final class ReviewRows {

    private ReviewRows() {}

    static void take(ReviewMove move, Statements statements) throws SQLException {
        switch (move) {
            case ReviewAssigned it -> assigned(it, statements);
            case ReviewEndorsed it -> endorsed(it, statements);
            case ReviewTakenBack it ->
                statements.add(
                        "UPDATE application_seat SET endorsed = array_remove(endorsed, ?)"
                                + " WHERE application = ? AND step = ?",
                        it.account(),
                        it.application(),
                        it.step());
            case ReviewSentBack it -> again(it.application(), it.to(), statements);
            case ReviewCopied it -> copied(it, statements);
            case ReviewResumed it -> {}
            case ReviewReminded it -> {}
            case ReviewEscalated it -> {}
        }
    }

    /// Whoever has passed this step, or a later one, has to look again.
    static void again(ApplicationId application, ReviewStep first, Statements statements) throws SQLException {
        List<ReviewStep> steps = Stream.of(ReviewStep.values())
                .filter(step -> step.compareTo(first) >= 0)
                .toList();
        statements.add(
                "UPDATE application_seat SET endorsed = '{}' WHERE application = ? AND step = ANY (?)",
                application,
                steps);
    }

    /// It is applied for: nobody is named yet.
    static void anew(ApplicationId application, Statements statements) throws SQLException {
        statements.add("DELETE FROM application_seat WHERE application = ?", application);
        statements.add("DELETE FROM application_copy WHERE application = ?", application);
    }

    /// A delegation ends by itself, and those of before decide again.
    private static void assigned(ReviewAssigned it, Statements statements) throws SQLException {
        LocalDate on = it.assignedOn();
        statements.add(
                "INSERT INTO application_seat AS seat (application, step, reviewers, until) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (application, step) DO UPDATE SET reviewers = EXCLUDED.reviewers,"
                        + " until = EXCLUDED.until, former = CASE WHEN EXCLUDED.until IS NULL THEN '{}'"
                        + " WHEN seat.until IS NULL OR seat.until >= ? THEN seat.reviewers ELSE seat.former END",
                it.application(),
                it.step(),
                it.reviewers(),
                it.until(),
                on);
    }

    private static void endorsed(ReviewEndorsed it, Statements statements) throws SQLException {
        statements.add(
                "INSERT INTO application_seat AS seat (application, step, endorsed) VALUES (?, ?, ?)"
                        + " ON CONFLICT (application, step) DO UPDATE SET endorsed = seat.endorsed || EXCLUDED.endorsed",
                it.application(),
                it.step(),
                List.of(it.account()));
    }

    private static void copied(ReviewCopied it, Statements statements) throws SQLException {
        statements.add(
                "INSERT INTO application_copy (application, account, copied_on) VALUES (?, ?, ?)"
                        + " ON CONFLICT (application, account) DO UPDATE SET copied_on = EXCLUDED.copied_on",
                it.application(),
                it.account(),
                it.copiedOn());
    }
}
