package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.AGENCY_IS_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.AGENCY_WITHOUT_CODE;
import static io.zhuanhua.contract.rules.ContractProblem.IDENTITY_BESIDE_CODE;
import static io.zhuanhua.contract.rules.ContractProblem.IDENTITY_NUMBER_MASKED;
import static io.zhuanhua.contract.rules.ContractProblem.IDENTITY_TYPE_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.PARTIES_NOT_TRIPARTITE;
import static io.zhuanhua.contract.rules.ContractProblem.PARTY_ROLE_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.PARTY_TWICE;
import static io.zhuanhua.contract.rules.ContractProblem.SHARES_NOT_100;
import static io.zhuanhua.contract.rules.ContractProblem.TOO_MANY;

import io.zhuanhua.contract.rules.SubmitContract.IdentityTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.Percent;
import io.zhuanhua.events.ValueProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The sides of a contract: at least one transferor, one transferee and one agency, nobody twice. Co-owners and several
/// agencies are several parties of one role; agencies' shares then add up to 100 %.
final class IntakeParties {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORK = 500;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Identities identities;
    private final Checks checks;
    private final List<Party> parties = new ArrayList<>();
    private final Map<PartyId, PartyRole> seen = new HashMap<>();
    private final Map<String, Papers> papers = new LinkedHashMap<>();

    private IntakeParties(Identities identities, Checks checks) {
        this.identities = identities;
        this.checks = checks;
    }

    static IntakeParties read(@Nullable List<@Nullable PartyTyped> typed, Identities identities, Checks checks) {
        IntakeParties sides = new IntakeParties(identities, checks);
        sides.read(typed);
        return sides;
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    /// What the vault has to keep before an event refers to it, by reference.
    Map<String, Papers> papers() {
        return Map.copyOf(papers);
    }

    private void read(@Nullable List<@Nullable PartyTyped> typed) {
        if (typed == null || typed.isEmpty()) {
            checks.add(typed == null ? ValueProblem.REQUIRED : PARTIES_NOT_TRIPARTITE, "/parties");
            return;
        }
        if (!checks.that(typed.size() <= MOST, TOO_MANY, "/parties", String.valueOf(MOST))) {
            return;
        }
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        boolean allRolesKnown = true;
        for (int i = 0; i < typed.size(); i++) {
            String place = "/parties/" + i;
            PartyTyped one = typed.get(i);
            PartyRole role = one == null ? null : role(place, one);
            allRolesKnown &= role != null;
            if (one == null) {
                checks.add(ValueProblem.REQUIRED, place);
            } else {
                if (role != null) {
                    roles.add(role);
                }
                party(place, i, one, role);
            }
        }
        if (allRolesKnown) {
            checks.that(roles.size() == PartyRole.values().length, PARTIES_NOT_TRIPARTITE, "/parties");
        }
        shares();
    }

    private @Nullable PartyRole role(String place, PartyTyped typed) {
        return checks.required(
                place + "/role", typed.role(), text -> TypedTexts.oneOf(PartyRole.values(), text, PARTY_ROLE_UNKNOWN));
    }

    private void party(String place, int index, PartyTyped typed, @Nullable PartyRole role) {
        String name = checks.text(place + "/name", typed.name(), LONGEST_NAME);
        IdentityTyped shown = typed.identity();
        CreditCode code = null;
        if (shown == null) {
            code = checks.required(place + "/creditCode", typed.creditCode(), CreditCode::parse);
        } else if (typed.creditCode() != null && !typed.creditCode().isBlank()) {
            checks.add(IDENTITY_BESIDE_CODE, place + "/identity");
        } else if (role == PartyRole.AGENCY) {
            checks.add(AGENCY_WITHOUT_CODE, place + "/creditCode");
        }
        Percent share = checks.optional(place + "/sharePercent", typed.sharePercent(), Percent::parse);
        String work = checks.optionalText(place + "/work", typed.work(), LONGEST_WORK);
        Party party = null;
        if (name != null && role != null) {
            party = code == null
                    ? withoutCode(place + "/identity", index, shown, role, name)
                    : new Party(role, name, code, share, work);
        }
        if (party != null) {
            onlyOnce(place, party);
            parties.add(party);
        }
    }

    /// Somebody without a credit code, as events may tell of them; what was typed is kept aside for the vault.
    private @Nullable Party withoutCode(
            String place, int index, @Nullable IdentityTyped shown, PartyRole role, String name) {
        if (shown == null || role == PartyRole.AGENCY) {
            return null;
        }
        IdentityType type = checks.required(
                place + "/type",
                shown.type(),
                text -> TypedTexts.oneOf(IdentityType.values(), text, IDENTITY_TYPE_UNKNOWN));
        if (type == null) {
            return null;
        }
        String typedNumber = shown.number() == null ? "" : shown.number();
        if (typedNumber.contains("*")) {
            Party known =
                    identities.known(role, name, type, typedNumber.strip()).orElse(null);
            checks.that(known != null, IDENTITY_NUMBER_MASKED, place + "/number");
            return known;
        }
        PlainIdentity plain = type == IdentityType.NONE && typedNumber.isBlank()
                ? new PlainIdentity(type, "")
                : checks.required(place + "/number", shown.number(), text -> PlainIdentity.parse(type, text));
        if (plain == null) {
            return null;
        }
        Identity identity = identities.of(plain, index);
        papers.put(identity.reference(), new Papers(name, type, plain.number()));
        return new Party(role, plain.shownName(name), null, identity, null, null);
    }

    private void onlyOnce(String place, Party party) {
        PartyRole other = seen.putIfAbsent(party.id(), party.role());
        if (other != null) {
            boolean agency = (party.role() == PartyRole.AGENCY) != (other == PartyRole.AGENCY);
            checks.add(
                    agency ? AGENCY_IS_PARTY : PARTY_TWICE,
                    place + (party.identity() == null ? "/creditCode" : "/identity/number"));
        }
    }

    private void shares() {
        List<Party> agencies = parties.stream()
                .filter(party -> party.role() == PartyRole.AGENCY)
                .toList();
        boolean single = agencies.size() == 1 && agencies.getFirst().share() == null;
        if (agencies.isEmpty() || single) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Party agency : agencies) {
            Percent share = agency.share();
            sum = share == null ? sum : sum.add(share.value());
        }
        boolean complete = agencies.stream().allMatch(agency -> agency.share() != null);
        checks.that(complete && sum.compareTo(WHOLE) == 0, SHARES_NOT_100, "/parties", sum.toPlainString());
    }
}
