package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What has happened to the right in one patent, in whatever order it was heard: only the legal dates count.
public record Rights(List<Change> changes) {

    private static final Set<RightChange> ENDS =
            EnumSet.of(RightChange.LAPSED, RightChange.EXPIRED, RightChange.ABANDONED);

    /// One of the things that happened.
    ///
    /// @param recordalNumber 登记号 or 备案号, if published
    public record Change(
            RightChange what,
            RecordId record,
            LocalDate on,
            @Nullable String recordalNumber) {

        /// What is ended on a day is over on that day, whichever record was numbered first.
        private boolean ends(Change begun) {
            boolean same = recordalNumber == null
                    || begun.recordalNumber() == null
                    || recordalNumber.equals(begun.recordalNumber());
            return same && !on.isBefore(begun.on());
        }
    }

    private static final Comparator<Change> BY_DAY = Comparator.comparing(Change::on)
            .thenComparing(change -> change.record().text());

    /// What a code of the gazette does to a right; empty for what leaves it as it is (domain.md §4.2).
    static Optional<RightChange> meaning(RegisterCode code) {
        return switch (code) {
            case CF01 -> Optional.of(RightChange.LAPSED);
            case CX01 -> Optional.of(RightChange.EXPIRED);
            case AV01 -> Optional.of(RightChange.ABANDONED);
            case RR01 -> Optional.of(RightChange.RESTORED);
            case IW01 -> Optional.of(RightChange.INVALIDATED);
            case IP01 -> Optional.of(RightChange.PARTLY_INVALIDATED);
            case PE01 -> Optional.of(RightChange.PLEDGED);
            case PM01 -> Optional.of(RightChange.PLEDGE_CHANGED);
            case PC01 -> Optional.of(RightChange.PLEDGE_RELEASED);
            case PP01 -> Optional.of(RightChange.FROZEN);
            case PD01 -> Optional.of(RightChange.UNFROZEN);
            case EM01 -> Optional.of(RightChange.LICENCE_CHANGED);
            case EC01 -> Optional.of(RightChange.LICENCE_CANCELLED);
            case TR01, TA01, EE01, CP01, CP02, CP03, CB03, CD02, DD01, GR01 -> Optional.empty();
        };
    }

    /// The end of the right that lay on or before the day; a restoration, even a later one, undoes it.
    Optional<Change> endedOn(LocalDate day) {
        return standing(ENDS, Set.of(RightChange.RESTORED), day);
    }

    /// Wholly invalid on or before the day.
    Optional<Change> invalidatedOn(LocalDate day) {
        return standing(Set.of(RightChange.INVALIDATED), Set.of(), day);
    }

    /// Frozen on the day and not free since.
    Optional<Change> frozenOn(LocalDate day) {
        return standing(Set.of(RightChange.FROZEN), Set.of(RightChange.UNFROZEN), day);
    }

    /// Pledged on the day and not released since.
    Optional<Change> pledgedOn(LocalDate day) {
        return standing(Set.of(RightChange.PLEDGED), Set.of(RightChange.PLEDGE_RELEASED), day);
    }

    /// The cancellation of a licence that was recorded on that day under that number.
    Optional<Change> cancellationOf(LocalDate day, @Nullable String recordalNumber) {
        return changes.stream()
                .filter(change -> change.what() == RightChange.LICENCE_CANCELLED
                        && !change.on().isBefore(day))
                .filter(change -> recordalNumber == null
                        || change.recordalNumber() == null
                        || recordalNumber.equals(change.recordalNumber()))
                .min(BY_DAY);
    }

    /// What a person should see of the right on that day.
    public Set<RightChange> standingOn(LocalDate day) {
        Set<RightChange> standing = EnumSet.noneOf(RightChange.class);
        for (Optional<Change> one : List.of(endedOn(day), invalidatedOn(day), frozenOn(day), pledgedOn(day))) {
            one.ifPresent(change -> standing.add(change.what()));
        }
        standing(Set.of(RightChange.PARTLY_INVALIDATED), Set.of(), day)
                .ifPresent(change -> standing.add(change.what()));
        return standing;
    }

    private Optional<Change> standing(Set<RightChange> begins, Set<RightChange> ends, LocalDate day) {
        return changes.stream()
                .filter(change -> begins.contains(change.what()) && !change.on().isAfter(day))
                .filter(begun -> changes.stream().noneMatch(end -> ends.contains(end.what()) && end.ends(begun)))
                .max(BY_DAY);
    }
}
