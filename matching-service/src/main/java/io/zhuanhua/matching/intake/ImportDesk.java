package io.zhuanhua.matching.intake;

import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.Role;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.matching.listing.MatchBoard;
import io.zhuanhua.matching.rules.ImportRules;
import io.zhuanhua.matching.rules.ImportRules.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/// Takes whole tables in, some hundred rows a commit. What a row becomes follows from what stands there, so the same
/// table brought again changes nothing, and one that was cut short is completed by bringing it again.
@ApplicationScoped
public class ImportDesk {

    private static final int ROWS_AT_ONCE = 200;
    private static final int MOST_ROWS = 50_000;

    private final Journal journal;
    private final LegalClock clock;
    private final Caller caller;
    private final MatchBoard board;

    ImportDesk(Journal journal, LegalClock clock, Caller caller, MatchBoard board) {
        this.journal = journal;
        this.clock = clock;
        this.caller = caller;
        this.board = board;
    }

    /// What a table came to, row by row where something was wrong.
    ///
    /// @param refused line → what is wrong with it
    public record Outcome(int rows, int added, int unchanged, Map<Long, List<Problem>> refused) {}

    /// @param table read only once it is known that the caller may bring one
    /// @param reading what a row says, on this day; refuses a row that is wrong
    /// @throws Refused `FILE_ROWS_TOO_MANY`, and what is wrong with the table as a whole
    public <T> Outcome bring(
            Command command, Supplier<List<Row<T>>> table, BiFunction<T, LocalDate, DomainEvent> reading) {
        caller.require(Role.CLERK, Role.ADMIN);
        List<Row<T>> rows = table.get();
        Refused.unless(rows.size() <= MOST_ROWS, IntakeProblem.FILE_ROWS_TOO_MANY, "", String.valueOf(MOST_ROWS));
        Map<Long, List<Problem>> refused = new HashMap<>();
        Map<Long, DomainEvent> wanted = read(rows, reading, refused);
        List<Map.Entry<Long, DomainEvent>> all = List.copyOf(wanted.entrySet());
        int added = 0;
        for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
            List<Map.Entry<Long, DomainEvent>> some = all.subList(from, Math.min(from + ROWS_AT_ONCE, all.size()));
            added += bringSome(part(command, from), some, refused);
        }
        return new Outcome(rows.size(), added, rows.size() - added - refused.size(), refused);
    }

    private <T> Map<Long, DomainEvent> read(
            List<Row<T>> rows, BiFunction<T, LocalDate, DomainEvent> reading, Map<Long, List<Problem>> refused) {
        Map<Long, DomainEvent> wanted = new LinkedHashMap<>();
        LocalDate today = clock.today();
        for (Row<T> row : rows) {
            switch (row) {
                case Row.Unreadable<T> bad -> refused.put(bad.line(), bad.problems());
                case Row.Read<T> good -> {
                    try {
                        wanted.put(good.line(), reading.apply(good.value(), today));
                    } catch (Refused wrong) {
                        refused.put(good.line(), wrong.problems());
                    }
                }
            }
        }
        return wanted;
    }

    private int bringSome(Command command, List<Map.Entry<Long, DomainEvent>> rows, Map<Long, List<Problem>> refused) {
        Set<String> streams = new HashSet<>();
        rows.forEach(row -> streams.add(row.getValue().stream()));
        Map<Long, List<Problem>> other = new HashMap<>();
        Decided decided = journal.decide(command, streams, histories -> {
            other.clear();
            return decide(rows, histories, other);
        });
        refused.putAll(other);
        board.take(decided.recorded());
        return decided.recorded().size();
    }

    private static List<DomainEvent> decide(
            List<Map.Entry<Long, DomainEvent>> rows, Histories histories, Map<Long, List<Problem>> refused) {
        List<DomainEvent> added = new ArrayList<>();
        Map<String, DomainEvent> here = new HashMap<>();
        for (Map.Entry<Long, DomainEvent> row : rows) {
            DomainEvent event = row.getValue();
            DomainEvent earlier = here.get(event.stream());
            Standing standing = earlier == null
                    ? ImportRules.standing(event, histories.of(event.stream()).events(DomainEvent.class))
                    : ImportRules.standing(event, List.of(earlier));
            switch (standing) {
                case NEW -> {
                    added.add(event);
                    here.put(event.stream(), event);
                }
                case SAME -> {}
                case OTHER -> refused.put(row.getKey(), List.of(ImportRules.otherwise(event)));
            }
        }
        return added;
    }

    private static Command part(Command command, int from) {
        return new Command(command.key() + "/" + from, command.bodyDigest(), command.actor(), null, null);
    }
}
