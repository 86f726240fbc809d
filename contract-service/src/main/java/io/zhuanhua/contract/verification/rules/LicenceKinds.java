package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.TransferType;
import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The kinds of licence as the gazette writes them (独占许可, 排他许可, 普通许可, 开放许可) beside those of contracts.
final class LicenceKinds {

    private LicenceKinds() {}

    static boolean fits(TransferType type, @Nullable String published) {
        if (published == null) {
            return false;
        }
        String plain = Normalizer.normalize(published, Normalizer.Form.NFKC).strip();
        return plain.equals(type.name()) || words(type).stream().anyMatch(plain::contains);
    }

    /// An open licence is by its nature an ordinary one and may be recorded as such.
    private static List<String> words(TransferType type) {
        return switch (type) {
            case LICENCE_EXCLUSIVE -> List.of("独占");
            case LICENCE_SOLE -> List.of("排他");
            case LICENCE_ORDINARY -> List.of("普通");
            case OPEN_LICENCE -> List.of("开放", "普通");
            case ASSIGNMENT, EQUITY -> List.of();
        };
    }
}
