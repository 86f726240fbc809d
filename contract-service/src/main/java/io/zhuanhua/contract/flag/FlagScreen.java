package io.zhuanhua.contract.flag;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.ContractView;
import io.zhuanhua.ui.FormErrors;
import java.util.List;

/// One doubt on screen, its contracts side by side.
///
/// @param resolvable whether this person may resolve or confirm it now
/// @param done what has just been done, empty when nothing
/// @param key of the next command
@TemplateData
public record FlagScreen(
        FlagView flag,
        List<ContractView> contracts,
        boolean resolvable,
        String done,
        String key,
        String reason,
        String document,
        FormErrors errors) {

    public String resolvePath() {
        return "/contracts/flags/" + flag.id() + "/resolution";
    }

    /// What became of a contract, or is proposed for it: `payable`, `barred`, empty while open.
    public String outcome(String contract) {
        FlagView.Decision decision = flag.resolution() == null ? flag.proposal() : flag.resolution();
        if (decision == null) {
            return "";
        }
        return decision.payable().contains(contract) ? "payable" : "barred";
    }

    /// Names of one role, with `、` between.
    public String names(ContractView contract, String role) {
        return String.join(
                "、",
                contract.parties().stream()
                        .filter(party -> party.role().name().equals(role))
                        .map(ContractView.PartyView::name)
                        .toList());
    }

    /// Patent numbers, with `、` between.
    public String patents(ContractView contract) {
        return String.join(
                "、",
                contract.patents().stream().map(ContractView.PatentView::number).toList());
    }
}
