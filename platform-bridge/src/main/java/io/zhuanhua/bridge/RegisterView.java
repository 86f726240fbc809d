package io.zhuanhua.bridge;

import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A record of the register as clients see it.
public record RegisterView(
        RecordId recordId,
        RegisterCode code,
        PatentNumber applicationNumber,
        LocalDate effectiveOn,
        List<String> before,
        List<String> after,
        @Nullable String licenceKind,
        @Nullable String recordalNumber,
        @Nullable RecordId supersedes,
        EvidenceGrade grade) {

    static RegisterView of(RegisterRecorded record) {
        return new RegisterView(
                record.record(),
                record.code(),
                record.patent(),
                record.effectiveOn(),
                record.before(),
                record.after(),
                record.licenceKind(),
                record.recordalNumber(),
                record.supersedes(),
                record.grade());
    }

    static RegisterView of(RegisterRow row) {
        return new RegisterView(
                new RecordId(row.recordId),
                RegisterCode.valueOf(row.code),
                new PatentNumber(row.patent),
                row.effectiveOn,
                names(row.beforeNames),
                names(row.afterNames),
                row.licenceKind,
                row.recordalNumber,
                row.supersedes == null ? null : new RecordId(row.supersedes),
                EvidenceGrade.valueOf(row.grade));
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split("、", -1));
    }
}
