package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.EnterEvidence;
import io.zhuanhua.contract.verification.VerificationReport;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.ui.FormErrors;
import java.util.List;

/// The verification of one contract on screen.
///
/// @param names patents whose record fits but for a name
/// @param clerk whether the person may link names and enter papers
/// @param done what has just been done, empty when nothing
/// @param key of the next command
@TemplateData
public record VerificationScreen(
        ContractSubmitted contract,
        VerificationReport report,
        List<NamesInDoubt> names,
        boolean clerk,
        String done,
        String key,
        EnterEvidence typed,
        FormErrors errors) {

    /// One patent whose record fits but for a name.
    @TemplateData
    public record NamesInDoubt(
            String patent, String record, String code, String effectiveOn, String reason, List<Names> sides) {}

    /// One side, as the contract and as the register names it.
    ///
    /// @param link where a clerk links the two, empty when they are the same
    @TemplateData
    public record Names(
            String role,
            boolean same,
            String before,
            String inContract,
            String inRegister,
            String after,
            String link) {}

    public String contractPath() {
        return "/contracts/" + contract.contract().text();
    }

    /// Papers that can speak for this kind of transfer.
    public List<Paper> papers() {
        return contract.transferType() == TransferType.OPEN_LICENCE
                ? List.of(Paper.values())
                : List.of(Paper.PLEDGEE_CONSENT);
    }
}
