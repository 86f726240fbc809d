package io.zhuanhua.filing.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.ProductEvent.EnterpriseRostered;
import io.zhuanhua.events.ProductEvent.RosterClass;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What makes a roster (plan （五）): which enterprises, in which class, from when, by which document.
public final class RosterRules {

    private static final int MOST_ROWS = 5_000;

    private RosterRules() {}

    /// @throws Refused naming every row that is wrong; then nothing of the list is taken
    public static List<EnterpriseRostered> read(RosterImport asked) {
        Checks checks = new Checks();
        String source = checks.text("/source", asked.source(), 500);
        List<RosterImport.@Nullable Row> rows = asked.enterprises();
        List<EnterpriseRostered> read = new ArrayList<>();
        if (checks.that(rows != null && !rows.isEmpty(), FilingProblem.ROSTER_EMPTY, "/enterprises")
                && rows != null
                && checks.that(rows.size() <= MOST_ROWS, FilingProblem.LIST_TOO_LONG, "/enterprises", "5000")) {
            for (int i = 0; i < rows.size(); i++) {
                EnterpriseRostered row = row(rows.get(i), "/enterprises/" + i, source, checks);
                if (row != null) {
                    read.add(row);
                }
            }
        }
        checks.refuseIfAny();
        return read;
    }

    private static @Nullable EnterpriseRostered row(
            RosterImport.@Nullable Row typed, String at, @Nullable String source, Checks checks) {
        if (!checks.that(typed != null, ValueProblem.REQUIRED, at) || typed == null) {
            return null;
        }
        CreditCode code = checks.required(at + "/creditCode", typed.creditCode(), CreditCode::parse);
        String name = checks.text(at + "/name", typed.name(), 200);
        RosterClass rosterClass = checks.required(at + "/rosterClass", typed.rosterClass(), RosterRules::rosterClass);
        LocalDate from = checks.required(at + "/from", typed.from(), LegalDates::parse);
        LocalDate until = checks.optional(at + "/until", typed.until(), LegalDates::parse);
        if (code == null || name == null || rosterClass == null || from == null || source == null) {
            return null;
        }
        checks.that(until == null || !until.isBefore(from), FilingProblem.ROSTER_ENDS_BEFORE_START, at + "/until");
        return new EnterpriseRostered(code, name, rosterClass, from, until, source);
    }

    private static RosterClass rosterClass(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        for (RosterClass each : RosterClass.values()) {
            if (each.name().equals(plain)) {
                return each;
            }
        }
        throw new Refused(FilingProblem.ROSTER_CLASS_UNKNOWN);
    }
}
