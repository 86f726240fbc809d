package io.zhuanhua.contract.finance;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.finance.rules.ChangePledge;
import io.zhuanhua.contract.finance.rules.EndInsurance;
import io.zhuanhua.contract.finance.rules.RecordClaim;
import io.zhuanhua.contract.finance.rules.RecordInsurance;
import io.zhuanhua.contract.finance.rules.RecordPledge;
import io.zhuanhua.contract.finance.rules.ReleasePledge;
import io.zhuanhua.contract.finance.rules.UnitTyped;
import io.zhuanhua.events.FinanceEvent.InsuranceKind;
import io.zhuanhua.ui.AmountTyped;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was typed into a form of IP finance, field by field as the refusals name them, so that nothing typed is lost.
///
/// @param key of the command, so that a second click is the same
@TemplateData
public record FinanceForm(MultivaluedMap<String, String> typed, String key, FormErrors errors) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");

    static FinanceForm fresh() {
        return new FinanceForm(new MultivaluedHashMap<>(), UUID.randomUUID().toString(), FormErrors.NONE);
    }

    static FinanceForm sent(MultivaluedMap<String, String> typed) {
        String key = typed.getFirst("key");
        String same = key == null || key.isEmpty() ? UUID.randomUUID().toString() : key;
        return new FinanceForm(typed, same, FormErrors.NONE);
    }

    /// The same text again; mended, it is another command. The numbers of patents are one field on screen.
    FinanceForm wrong(FormErrors found) {
        return new FinanceForm(typed, UUID.randomUUID().toString(), found.gatheredAt("patents"));
    }

    FinanceForm with(String field, String value) {
        typed.putSingle(field, value);
        return this;
    }

    public String value(String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text;
    }

    public List<InsuranceKind> kinds() {
        return Arrays.asList(InsuranceKind.values());
    }

    RecordPledge pledge() {
        return new RecordPledge(
                value("number"),
                unit("lender"),
                unit("borrower"),
                patents(),
                amount("creditLine"),
                amount("drawn"),
                value("registeredOn"),
                value("dueOn"),
                value("renewal"));
    }

    ChangePledge change() {
        return new ChangePledge(
                amount("creditLine"), amount("drawn"), value("dueOn"), value("reason"), value("changedOn"));
    }

    ReleasePledge release() {
        return new ReleasePledge(value("releasedOn"), null);
    }

    RecordInsurance insurance() {
        return new RecordInsurance(
                value("number"),
                unit("insurer"),
                unit("insured"),
                value("kind"),
                patents(),
                amount("sumInsured"),
                amount("premium"),
                value("from"),
                value("until"));
    }

    RecordClaim claim() {
        return new RecordClaim(value("claimNumber"), amount("paid"), value("paidOn"));
    }

    EndInsurance end() {
        return new EndInsurance(value("endedOn"), value("reason"));
    }

    private List<@Nullable String> patents() {
        return BETWEEN.splitAsStream(value("patents"))
                .filter(text -> !text.isBlank())
                .<@Nullable String>map(text -> text)
                .toList();
    }

    private UnitTyped unit(String field) {
        return new UnitTyped(value(field + ".name"), value(field + ".creditCode"));
    }

    private String amount(String field) {
        return AmountTyped.plain(value(field));
    }
}
