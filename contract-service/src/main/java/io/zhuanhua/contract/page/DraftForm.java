package io.zhuanhua.contract.page;

import io.zhuanhua.contract.draft.Draft;
import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.IdentityTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.ui.Formats;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft in the form of a contract.
final class DraftForm {

    private DraftForm() {}

    /// The draft a form was filled from; null for none.
    static @Nullable UUID id(MultivaluedMap<String, String> typed) {
        String text = typed.getFirst("draft");
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    static MultivaluedMap<String, String> typed(Draft draft) {
        SubmitContract contract = draft.contract();
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        put(typed, "draft", draft.id().toString());
        put(typed, "savedOn", Formats.time(draft.savedAt()));
        put(typed, "contractNumber", contract.contractNumber());
        put(typed, "signedOn", contract.signedOn());
        put(typed, "transferType", contract.transferType());
        put(typed, "licenceTerm", contract.licenceTerm());
        put(typed, "technicalContractNumber", contract.technicalContractNumber());
        put(typed, "matchId", contract.matchId());
        parties(typed, contract.parties());
        patents(typed, contract.patents());
        AmountsTyped amounts = contract.amounts();
        if (amounts != null) {
            put(typed, "amounts.currency", amounts.currency());
            put(typed, "amounts.total", amounts.total());
            put(typed, "amounts.technical", amounts.technical());
            put(typed, "amounts.royalty", amounts.royalty());
        }
        return typed;
    }

    private static void parties(MultivaluedMap<String, String> typed, @Nullable List<@Nullable PartyTyped> parties) {
        for (int i = 0; parties != null && i < parties.size(); i++) {
            PartyTyped party = parties.get(i);
            if (party != null) {
                put(typed, "parties." + i + ".role", party.role());
                put(typed, "parties." + i + ".name", party.name());
                put(typed, "parties." + i + ".creditCode", party.creditCode());
                IdentityTyped identity = party.identity();
                if (identity != null) {
                    put(typed, "parties." + i + ".identity.type", identity.type());
                    put(typed, "parties." + i + ".identity.number", identity.number());
                }
                put(typed, "parties." + i + ".sharePercent", party.sharePercent());
                put(typed, "parties." + i + ".work", party.work());
            }
        }
    }

    private static void patents(MultivaluedMap<String, String> typed, @Nullable List<@Nullable PatentTyped> patents) {
        for (int i = 0; patents != null && i < patents.size(); i++) {
            PatentTyped patent = patents.get(i);
            if (patent != null) {
                put(typed, "patents." + i + ".number", patent.number());
                put(typed, "patents." + i + ".title", patent.title());
                put(typed, "patents." + i + ".price", patent.price());
            }
        }
    }

    private static void put(MultivaluedMap<String, String> typed, String field, @Nullable String value) {
        if (value != null) {
            typed.putSingle(field, value);
        }
    }
}
