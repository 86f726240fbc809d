package io.zhuanhua.contract.draft;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.SubmitContract;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contract that is not handed in yet (草稿).
///
/// @param contract as typed; nothing in it has been checked
@TemplateData
public record Draft(UUID id, String status, SubmitContract contract, Instant savedAt) {

    static Draft of(UUID id, SubmitContract contract, Instant savedAt) {
        return new Draft(id, "DRAFT", contract, savedAt);
    }

    /// As it may be shown: numbers of papers with their middle hidden.
    Draft masked() {
        return new Draft(id, status, contract.masked(), savedAt);
    }

    /// What it is called in a list.
    public @Nullable String contractNumber() {
        return contract.contractNumber();
    }
}
