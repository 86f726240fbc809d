package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Records of the national register, as they prove the contract of [io.zhuanhua.contract.rules.TypedContract].
public final class Register {

    private Register() {}

    /// A transfer from seller to buyer, three weeks after the contract.
    public static RegisterRecorded transfer(String id, PatentNumber patent) {
        return record(id, RegisterCode.TR01, patent, "2025-04-02", "清华大学", "鄂尔多斯市某某科技有限公司", null, null);
    }

    public static RegisterRecorded transfer(String id, PatentNumber patent, String before, String after) {
        return record(id, RegisterCode.TR01, patent, "2025-04-02", before, after, null, null);
    }

    public static RegisterRecorded licence(String id, PatentNumber patent, @Nullable String kind) {
        return record(id, RegisterCode.EE01, patent, "2025-04-02", "清华大学", "鄂尔多斯市某某科技有限公司", kind, null);
    }

    /// The same said rightly: takes the place of another record.
    public static RegisterRecorded correcting(RegisterRecorded wrong, RegisterRecorded right) {
        return new RegisterRecorded(
                right.record(),
                right.code(),
                right.patent(),
                right.effectiveOn(),
                right.before(),
                right.after(),
                right.licenceKind(),
                right.recordalNumber(),
                wrong.record(),
                right.grade());
    }

    public static RegisterRecorded record(
            String id,
            RegisterCode code,
            PatentNumber patent,
            String effectiveOn,
            String before,
            String after,
            @Nullable String licenceKind,
            @Nullable RecordId supersedes) {
        return new RegisterRecorded(
                new RecordId(id),
                code,
                patent,
                LocalDate.parse(effectiveOn),
                List.of(before.split("、")),
                List.of(after.split("、")),
                licenceKind,
                null,
                supersedes,
                EvidenceGrade.A);
    }
}
