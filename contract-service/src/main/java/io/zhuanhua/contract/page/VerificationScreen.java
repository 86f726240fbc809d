package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.EnterEvidence;
import io.zhuanhua.contract.rules.TransferTypes;
import io.zhuanhua.contract.verification.VerificationReport;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.ui.FormErrors;
import java.util.List;
import java.util.stream.Stream;

/// The verification of one contract on screen.
///
/// @param names patents whose record fits but for a name
/// @param clerk whether the person may link names and enter papers
/// @param own papers this person entered, which another has to confirm
/// @param done what has just been done, empty when nothing
/// @param key of the next command
@TemplateData
public record VerificationScreen(
        ContractSubmitted contract,
        VerificationReport report,
        List<NamesInDoubt> names,
        boolean clerk,
        List<String> own,
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

    /// Whether this person may say that a scan agrees with its original.
    public boolean confirms(String record) {
        return clerk && !own.contains(record);
    }

    public String contractPath() {
        return "/contracts/" + contract.contract().text();
    }

    public String unlinkPath() {
        return contractPath() + "/names/withdrawal";
    }

    /// Papers that can speak for this kind of transfer.
    public List<Paper> papers() {
        return Stream.of(Paper.values())
                .filter(paper -> TransferTypes.serves(paper, contract.transferType()))
                .toList();
    }
}
