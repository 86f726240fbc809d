package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.AGENCY_IS_PARTY;
import static io.zhuanhua.contract.rules.ContractProblem.PARTIES_NOT_TRIPARTITE;
import static io.zhuanhua.contract.rules.ContractProblem.PARTY_ROLE_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractProblem.PARTY_TWICE;
import static io.zhuanhua.contract.rules.ContractProblem.SHARES_NOT_100;
import static io.zhuanhua.contract.rules.ContractProblem.TOO_MANY;

import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.Percent;
import io.zhuanhua.events.ValueProblem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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

    private IntakeParties() {}

    static List<Party> read(@Nullable List<@Nullable PartyTyped> typed, Checks checks) {
        if (typed == null || typed.isEmpty()) {
            checks.add(typed == null ? ValueProblem.REQUIRED : PARTIES_NOT_TRIPARTITE, "/parties");
            return List.of();
        }
        if (!checks.that(typed.size() <= MOST, TOO_MANY, "/parties", String.valueOf(MOST))) {
            return List.of();
        }
        Set<PartyRole> roles = EnumSet.noneOf(PartyRole.class);
        Map<CreditCode, PartyRole> seen = new HashMap<>();
        List<Party> parties = new ArrayList<>();
        boolean allRolesKnown = true;
        for (int i = 0; i < typed.size(); i++) {
            String place = "/parties/" + i;
            PartyTyped one = typed.get(i);
            PartyRole role = one == null ? null : role(place, one, checks);
            allRolesKnown &= role != null;
            if (one == null) {
                checks.add(ValueProblem.REQUIRED, place);
            } else {
                if (role != null) {
                    roles.add(role);
                }
                party(place, one, role, seen, parties, checks);
            }
        }
        if (allRolesKnown) {
            checks.that(roles.size() == PartyRole.values().length, PARTIES_NOT_TRIPARTITE, "/parties");
        }
        shares(parties, checks);
        return List.copyOf(parties);
    }

    private static @Nullable PartyRole role(String place, PartyTyped typed, Checks checks) {
        return checks.required(
                place + "/role", typed.role(), text -> TypedTexts.oneOf(PartyRole.values(), text, PARTY_ROLE_UNKNOWN));
    }

    private static void party(
            String place,
            PartyTyped typed,
            @Nullable PartyRole role,
            Map<CreditCode, PartyRole> seen,
            List<Party> parties,
            Checks checks) {
        String name = checks.text(place + "/name", typed.name(), LONGEST_NAME);
        CreditCode code = checks.required(place + "/creditCode", typed.creditCode(), CreditCode::parse);
        Percent share = checks.optional(place + "/sharePercent", typed.sharePercent(), Percent::parse);
        String work = checks.optionalText(place + "/work", typed.work(), LONGEST_WORK);
        if (code != null && role != null) {
            onlyOnce(place, code, role, seen, checks);
        }
        if (name != null && code != null && role != null) {
            parties.add(new Party(role, name, code, share, work));
        }
    }

    private static void onlyOnce(
            String place, CreditCode code, PartyRole role, Map<CreditCode, PartyRole> seen, Checks checks) {
        PartyRole other = seen.putIfAbsent(code, role);
        if (other != null) {
            boolean agency = (role == PartyRole.AGENCY) != (other == PartyRole.AGENCY);
            checks.add(agency ? AGENCY_IS_PARTY : PARTY_TWICE, place + "/creditCode");
        }
    }

    private static void shares(List<Party> parties, Checks checks) {
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
