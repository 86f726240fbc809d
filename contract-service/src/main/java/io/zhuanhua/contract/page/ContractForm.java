package io.zhuanhua.contract.page;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.IdentityTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ForeignAmounts;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.ui.AmountTyped;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What was typed into the form of a contract, field by field as the refusals name them (`patents.0.number`), so that
/// nothing typed is lost.
///
/// @param roles of its sides, in order
/// @param rows of its patents
/// @param key of the command, so that a second click is the same
@TemplateData
public record ContractForm(
        MultivaluedMap<String, String> typed, List<String> roles, int rows, String key, FormErrors errors) {

    private static final List<String> ROLES = List.of("TRANSFEROR", "TRANSFEREE", "AGENCY");

    private static final int MOST_ROWS = 100;
    private static final int MOST_SIDES = 20;

    /// @param more one more row of patents (`patent`), or one more side of that role; empty for neither
    static ContractForm of(MultivaluedMap<String, String> typed, String more, String key, FormErrors errors) {
        int used = (int) IntStream.range(0, MOST_ROWS)
                .takeWhile(row -> typed.containsKey("patents." + row + ".number"))
                .count();
        List<String> roles = new ArrayList<>(IntStream.range(0, MOST_SIDES)
                .takeWhile(side -> typed.containsKey("parties." + side + ".role"))
                .mapToObj(side -> role(typed, side))
                .toList());
        if (roles.isEmpty()) {
            roles.addAll(ROLES);
        }
        if (ROLES.contains(more) && roles.size() < MOST_SIDES) {
            roles.add(more);
        }
        int rows = Math.clamp(used + (more.equals("patent") ? 1 : 0), 1, MOST_ROWS);
        return new ContractForm(typed, List.copyOf(roles), rows, key, errors);
    }

    /// What is no role is taken for the one that stands in that place.
    private static String role(MultivaluedMap<String, String> typed, int side) {
        String role = typed.getFirst("parties." + side + ".role");
        return role != null && ROLES.contains(role) ? role : ROLES.get(Math.min(side, ROLES.size() - 1));
    }

    /// The form filled in with a contract as it reads.
    static MultivaluedMap<String, String> typed(ContractSubmitted contract) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        put(typed, "contractNumber", contract.contractNumber());
        put(typed, "signedOn", contract.signedOn());
        put(typed, "transferType", contract.transferType());
        put(typed, "licenceTerm", contract.licenceUntil());
        put(typed, "technicalContractNumber", contract.technicalContractNumber());
        put(typed, "matchId", contract.match());
        for (int i = 0; i < contract.parties().size(); i++) {
            Party party = contract.parties().get(i);
            put(typed, "parties." + i + ".role", party.role());
            put(typed, "parties." + i + ".name", party.name());
            put(typed, "parties." + i + ".creditCode", party.creditCode());
            Identity identity = party.identity();
            if (identity != null) {
                put(typed, "parties." + i + ".identity.type", identity.type());
                put(typed, "parties." + i + ".identity.number", identity.masked());
            }
            put(typed, "parties." + i + ".sharePercent", party.share());
            put(typed, "parties." + i + ".work", party.work());
        }
        for (int i = 0; i < contract.patents().size(); i++) {
            PricedPatent patent = contract.patents().get(i);
            put(typed, "patents." + i + ".number", patent.number().shown().substring(2));
            put(typed, "patents." + i + ".title", patent.title());
            put(typed, "patents." + i + ".price", patent.price());
        }
        Amounts amounts = contract.amounts();
        ForeignAmounts foreign = amounts.foreign();
        put(typed, "amounts.currency", amounts.currency());
        put(typed, "amounts.total", foreign == null ? amounts.total() : foreign.total());
        put(typed, "amounts.technical", foreign == null ? amounts.technical() : foreign.technical());
        put(typed, "amounts.royalty", amounts.royalty());
        return typed;
    }

    private static void put(MultivaluedMap<String, String> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.putSingle(field, value.toString());
        }
    }

    /// Whether the share of that side is asked for: one agency alone has it all, unless the contract says so.
    public boolean hasShare(int index) {
        boolean several = roles.stream().filter("AGENCY"::equals).count() > 1;
        boolean said = !value(party(index, "sharePercent")).isBlank();
        return roles.get(index).equals("AGENCY") && (several || said);
    }

    /// Whether a side of that role cannot do without a credit code.
    public boolean needsCode(String role) {
        return role.equals("AGENCY");
    }

    /// Sides that may be added.
    public List<String> allRoles() {
        return ROLES;
    }

    /// What was typed there, without NUL, which cannot be kept.
    public String value(String field) {
        String text = typed.getFirst(field);
        return text == null ? "" : text.replace("\0", "");
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
                new AmountsTyped(
                        currency(), amount("amounts.total"), amount("amounts.technical"), value("amounts.royalty")),
                value("technicalContractNumber"),
                value("matchId"),
                value("licenceTerm"));
    }

    private List<@Nullable PartyTyped> parties() {
        List<@Nullable PartyTyped> parties = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String place = "parties." + i + ".";
            parties.add(new PartyTyped(
                    roles.get(i),
                    value(place + "name"),
                    value(place + "creditCode"),
                    identity(place + "identity."),
                    value(place + "sharePercent"),
                    value(place + "work")));
        }
        while (parties.size() > ROLES.size() && isEmpty(parties.getLast())) {
            parties.removeLast();
        }
        return parties;
    }

    /// Null where neither field was touched.
    private @Nullable IdentityTyped identity(String place) {
        String type = value(place + "type");
        String number = value(place + "number");
        return (type + number).isBlank() ? null : new IdentityTyped(type, number);
    }

    public List<IdentityType> identityTypes() {
        return Arrays.asList(IdentityType.values());
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

    private static boolean isEmpty(@Nullable PartyTyped party) {
        return party == null || (party.identity() == null && (party.name() + party.creditCode()).isBlank());
    }

    private static boolean isEmpty(@Nullable PatentTyped patent) {
        return patent == null || (patent.number() + patent.title() + patent.price()).isBlank();
    }

    /// CNY where nothing else was typed.
    public String currency() {
        String typedCurrency = value("amounts.currency");
        return typedCurrency.isBlank() ? "CNY" : typedCurrency;
    }

    /// Separators and full width are fine on screen; what is no amount is refused as it stands.
    private String amount(String field) {
        return AmountTyped.plain(value(field));
    }
}
