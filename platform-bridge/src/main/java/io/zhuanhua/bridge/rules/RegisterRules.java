package io.zhuanhua.bridge.rules;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a record of the register (domain.md §4.2). What it proves is for contract-service to say.
public final class RegisterRules {

    private static final int MOST_NAMES = 50;

    /// Codes that say who held or may use the patent before and after.
    private static final Set<RegisterCode> WITH_HOLDERS =
            Set.of(RegisterCode.TR01, RegisterCode.TA01, RegisterCode.EE01);

    private RegisterRules() {}

    /// @param today a record cannot have taken effect later; null where the register's own feed is the authority
    /// @throws Refused with everything that is wrong
    public static RegisterRecorded read(RegisterRecord asked, EvidenceGrade grade, @Nullable LocalDate today) {
        Checks checks = new Checks();
        String id = checks.text("/recordId", asked.recordId(), 100);
        RegisterCode code = checks.required("/code", asked.code(), RegisterRules::code);
        PatentNumber patent = checks.required("/applicationNumber", asked.applicationNumber(), PatentNumber::parse);
        LocalDate effectiveOn = checks.required("/effectiveOn", asked.effectiveOn(), LegalDates::parse);
        List<String> before = names("/before", asked.before(), checks);
        List<String> after = names("/after", asked.after(), checks);
        String licenceKind = checks.optionalText("/licenceKind", asked.licenceKind(), 50);
        String recordalNumber = checks.optionalText("/recordalNumber", asked.recordalNumber(), 50);
        String supersedes = checks.optionalText("/supersedes", asked.supersedes(), 100);
        checks.that(supersedes == null || !supersedes.equals(id), BridgeProblem.SUPERSEDES_ITSELF, "/supersedes");
        if (effectiveOn != null && today != null) {
            checks.that(!effectiveOn.isAfter(today), BridgeProblem.RECORD_IN_FUTURE, "/effectiveOn");
        }
        if (code != null && WITH_HOLDERS.contains(code)) {
            checks.that(!before.isEmpty(), BridgeProblem.HOLDERS_MISSING, "/before");
            checks.that(!after.isEmpty(), BridgeProblem.HOLDERS_MISSING, "/after");
        }
        checks.refuseIfAny();
        if (id == null || code == null || patent == null || effectiveOn == null) {
            throw new IllegalStateException("checked before");
        }
        RecordId corrected = supersedes == null ? null : new RecordId(supersedes);
        return new RegisterRecorded(
                new RecordId(id),
                code,
                patent,
                effectiveOn,
                before,
                after,
                licenceKind,
                recordalNumber,
                corrected,
                grade);
    }

    private static List<String> names(String pointer, @Nullable List<@Nullable String> typed, Checks checks) {
        List<String> names = new ArrayList<>();
        if (typed == null || !checks.that(typed.size() <= MOST_NAMES, BridgeProblem.LIST_TOO_LONG, pointer, "50")) {
            return names;
        }
        for (int i = 0; i < typed.size(); i++) {
            String name = checks.text(pointer + "/" + i, typed.get(i), 200);
            if (name != null) {
                names.add(name);
            }
        }
        return names;
    }

    private static RegisterCode code(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT);
        for (RegisterCode code : RegisterCode.values()) {
            if (code.name().equals(plain)) {
                return code;
            }
        }
        throw new Refused(BridgeProblem.CODE_UNKNOWN);
    }
}
