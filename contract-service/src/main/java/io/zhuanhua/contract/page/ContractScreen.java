package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.ContractView;
import io.zhuanhua.contract.ContractView.PartyView;
import io.zhuanhua.contract.TimelineEntry;
import io.zhuanhua.contract.flag.FlaggedItem;
import io.zhuanhua.ui.FormErrors;
import java.time.LocalDate;
import java.util.List;

/// One contract on screen, and what the person looking at it may do.
///
/// @param flags doubts about it, as far as this person may know them
/// @param signable sides this person may sign for, in the order of the contract
/// @param clerk whether the person signs from paper originals
/// @param readsAll whether the person reads every contract
/// @param steps what this person may do to it besides signing
/// @param today the legal date
/// @param done what has just been done, empty when nothing
/// @param key of the next command
@TemplateData
public record ContractScreen(
        ContractView contract,
        List<TimelineEntry> timeline,
        List<FlaggedItem> flags,
        List<PartyView> signable,
        boolean clerk,
        boolean readsAll,
        List<String> steps,
        LocalDate today,
        String done,
        String key,
        String signedOn,
        String reason,
        FormErrors errors) {

    /// Names of one role, with `、` between.
    public String names(String role) {
        return String.join(
                "、",
                contract.parties().stream()
                        .filter(party -> party.role().name().equals(role))
                        .map(PartyView::name)
                        .toList());
    }

    /// Names of the sides that have it now, with `、` between.
    public String waitingFor() {
        return String.join(
                "、",
                contract.parties().stream()
                        .filter(party -> contract.next().waitingFor().contains(party.id()))
                        .map(PartyView::name)
                        .toList());
    }

    /// Whether a side has papers instead of a credit code.
    public boolean hasPapers() {
        return contract.parties().stream().anyMatch(party -> party.identity() != null);
    }

    public boolean isCancellable() {
        return steps.contains("cancellation");
    }

    /// Steps that have a page of their own.
    public List<String> pages() {
        return steps.stream().filter(step -> !step.equals("cancellation")).toList();
    }

    public String cancelPath() {
        return "/contracts/" + contract.id() + "/cancellation";
    }
}
