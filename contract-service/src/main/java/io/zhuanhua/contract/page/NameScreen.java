package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.verification.rules.NameDifference;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.Party;
import io.zhuanhua.ui.FormErrors;
import java.util.List;

/// One side of a contract beside the register, and the form that links the two.
///
/// @param published names the register has at its place
/// @param key of the command
@TemplateData
public record NameScreen(
        ContractSubmitted contract,
        RegisterRecorded record,
        Party party,
        List<String> published,
        NameDifference difference,
        NameForm form,
        String key,
        FormErrors errors) {

    public String contractPath() {
        return "/contracts/" + contract.contract().text();
    }

    public String verificationPath() {
        return contractPath() + "/verification";
    }

    /// Where the form goes: the same address, so that a refusal shows the same two texts.
    public String path() {
        return contractPath() + "/names?record=" + NamesPage.encoded(record.record()) + "&unit=" + party.number();
    }
}
