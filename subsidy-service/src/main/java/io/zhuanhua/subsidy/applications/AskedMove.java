package io.zhuanhua.subsidy.applications;

import io.zhuanhua.events.ApplicationEvent.ReviewReason;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ReviewMove.AssignmentChange;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.ReviewMove.SendBack;
import io.zhuanhua.events.ValueProblem;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import io.zhuanhua.subsidy.rules.review.Move;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody of the bureau wants to do with a case besides deciding its due step.
///
/// @param step `SEND_BACK`: the earlier step; `ASSIGN`: the step the people are for
/// @param how of `SEND_BACK`
/// @param change of `ASSIGN`
/// @param accounts of `ASSIGN` and `COPY`
/// @param until of `ASSIGN`, and there of a delegation alone
/// @param reason of `SEND_BACK`, `TAKE_BACK` and `ASSIGN`
/// @param reasonCode of `SEND_BACK`, optional
public record AskedMove(
        @Nullable Kind move,
        @Nullable ReviewStep step,
        @Nullable SendBack how,
        @Nullable AssignmentChange change,
        @Nullable List<@Nullable String> accounts,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable ReviewReason reasonCode) {

    private static final int MOST_ACCOUNTS = 9;
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{Alnum}._@:-]{1,100}");

    /// What can be done.
    public enum Kind {
        SEND_BACK,
        TAKE_BACK,
        ASSIGN,
        COPY,
        REMIND,
        ESCALATE
    }

    Kind kind() {
        Refused.unless(move != null, ValueProblem.REQUIRED, "/move");
        return Objects.requireNonNull(move);
    }

    /// @throws Refused with everything that is missing or wrong
    Move checked() {
        Checks checks = new Checks();
        return switch (kind()) {
            case SEND_BACK -> sendBack(checks);
            case TAKE_BACK -> new Move.TakeBack(new AskedReason(reason).said());
            case ASSIGN -> assign(checks);
            case COPY -> {
                List<String> people = people(checks);
                checks.refuseIfAny();
                yield new Move.Copy(people);
            }
            case REMIND -> new Move.Remind();
            case ESCALATE -> new Move.Escalate();
        };
    }

    private Move sendBack(Checks checks) {
        checks.that(step != null, ValueProblem.REQUIRED, "/step");
        checks.that(how != null, ValueProblem.REQUIRED, "/how");
        String said = checks.text("/reason", reason, AskedReason.LONGEST);
        checks.refuseIfAny();
        return new Move.SendBack(
                Objects.requireNonNull(step), Objects.requireNonNull(how), Objects.requireNonNull(said), reasonCode);
    }

    private Move assign(Checks checks) {
        checks.that(step != null, ValueProblem.REQUIRED, "/step");
        checks.that(change != null, ValueProblem.REQUIRED, "/change");
        boolean delegated = change == AssignmentChange.DELEGATED;
        checks.that(!delegated || until != null, ValueProblem.REQUIRED, "/until");
        List<String> people = people(checks);
        String said = checks.text("/reason", reason, AskedReason.LONGEST);
        checks.refuseIfAny();
        return new Move.Assign(
                Objects.requireNonNull(step),
                Objects.requireNonNull(change),
                people,
                delegated ? until : null,
                Objects.requireNonNull(said));
    }

    private List<String> people(Checks checks) {
        List<String> people = accounts == null
                ? List.of()
                : accounts.stream()
                        .flatMap(Stream::ofNullable)
                        .map(String::strip)
                        .distinct()
                        .toList();
        boolean some = !people.isEmpty() && people.size() <= MOST_ACCOUNTS;
        checks.that(some, ValueProblem.REQUIRED, "/accounts");
        for (String account : people) {
            checks.that(ACCOUNT.matcher(account).matches(), SubsidyProblem.ACCOUNT_NAME_INVALID, "/accounts", account);
        }
        return people;
    }
}
