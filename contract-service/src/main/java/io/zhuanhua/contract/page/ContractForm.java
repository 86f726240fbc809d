package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.ui.AmountTyped;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was typed into the form of a new contract, field by field as the refusals name them (`patents.0.number`), so
/// that nothing typed is lost.
///
/// @param key of the command, so that a second click is the same
@TemplateData
public record ContractForm(MultivaluedMap<String, String> typed, int rows, String key, FormErrors errors) {

    /// Sides of a contract on screen; co-owners and several agencies come over REST.
    private static final List<String> ROLES = List.of("TRANSFEROR", "TRANSFEREE", "AGENCY");

    private static final int MOST_ROWS = 100;

    static ContractForm of(MultivaluedMap<String, String> typed, int more, String key, FormErrors errors) {
        int used = (int) IntStream.range(0, MOST_ROWS)
                .takeWhile(row -> typed.containsKey("patents." + row + ".number"))
                .count();
        return new ContractForm(typed, Math.clamp(used + more, 1, MOST_ROWS), key, errors);
    }

    public String value(String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text;
    }

    /// Name of a field of the side at that place.
    public String party(int index, String field) {
        return "parties." + index + "." + field;
    }

    /// Name of a field of the patent in that row.
    public String patent(int row, String field) {
        return "patents." + row + "." + field;
    }

    public List<Integer> patentRows() {
        return IntStream.range(0, rows).boxed().toList();
    }

    public List<String> roles() {
        return ROLES;
    }

    public List<TransferType> types() {
        return Arrays.asList(TransferType.values());
    }

    /// The contract as typed. Rows of patents that were left empty at the end do not count.
    SubmitContract asked() {
        return new SubmitContract(
                value("contractNumber"),
                value("signedOn"),
                value("transferType"),
                parties(),
                patents(),
                new AmountsTyped("CNY", amount("amounts.total"), amount("amounts.technical")),
                value("technicalContractNumber"),
                value("matchId"),
                value("licenceTerm"));
    }

    private List<@Nullable PartyTyped> parties() {
        List<@Nullable PartyTyped> parties = new ArrayList<>();
        for (int i = 0; i < ROLES.size(); i++) {
            String place = "parties." + i + ".";
            parties.add(new PartyTyped(
                    ROLES.get(i), value(place + "name"), value(place + "creditCode"), null, value(place + "work")));
        }
        return parties;
    }

    private List<@Nullable PatentTyped> patents() {
        List<@Nullable PatentTyped> patents = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            String place = "patents." + row + ".";
            patents.add(new PatentTyped(value(place + "number"), value(place + "title"), amount(place + "price")));
        }
        while (patents.size() > 1 && isEmpty(patents.getLast())) {
            patents.removeLast();
        }
        return patents;
    }

    private static boolean isEmpty(@Nullable PatentTyped patent) {
        return patent == null || (patent.number() + patent.title() + patent.price()).isBlank();
    }

    /// Separators and full width are fine on screen; what is no amount is refused as it stands.
    private String amount(String field) {
        return AmountTyped.plain(value(field));
    }
}
