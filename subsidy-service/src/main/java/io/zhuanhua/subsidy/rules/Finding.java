package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Something a reviewer should look at before deciding; it decides nothing by itself.
///
/// @param arguments what its text names as `{0}`, `{1}` …
public record Finding(Kind kind, List<String> arguments) {

    /// What there can be to look at. The text is the word `finding-<kind in lower case>`.
    public enum Kind {
        /// The account is not in the agency's name.
        ACCOUNT_HOLDER_DIFFERS,
        /// The amount would not be the one the agency was told.
        AMOUNT_DIFFERS,
        /// The cap or the budget leaves less than the rate gives.
        AMOUNT_CUT,
        /// No registration number of the technical contract: the technical amount is the parties' own word.
        TECHNICAL_AMOUNT_UNREGISTERED,
        /// The transferee's code was given by another division; its seat is to be checked.
        TRANSFEREE_ELSEWHERE,
        /// The transfer is proved by documents that were uploaded, not by the register's own feed.
        EVIDENCE_UPLOADED,
        CONTRACT_CANCELLED;

        /// Key of its text.
        public String word() {
            return "finding-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What there is to look at in the facts of a contract.
    ///
    /// @param division code of the bureau's division
    /// @param holder the name on the account
    public static List<Finding> of(ContractFacts facts, Party agency, String division, String holder) {
        List<Finding> findings = new ArrayList<>();
        if (facts.cancelledOn() != null) {
            findings.add(new Finding(Kind.CONTRACT_CANCELLED, List.of(String.valueOf(facts.cancelledOn()))));
        }
        if (!sameName(holder, agency.name())) {
            findings.add(new Finding(Kind.ACCOUNT_HOLDER_DIFFERS, List.of(holder, agency.name())));
        }
        if (facts.submitted().technicalContractNumber() == null) {
            findings.add(new Finding(Kind.TECHNICAL_AMOUNT_UNREGISTERED, List.of()));
        }
        for (Party transferee : facts.parties(PartyRole.TRANSFEREE)) {
            CreditCode code = transferee.creditCode();
            String registered = code == null ? "" : code.text().substring(2, 8);
            if (!registered.equals(division)) {
                findings.add(new Finding(Kind.TRANSFEREE_ELSEWHERE, List.of(transferee.name(), registered, division)));
            }
        }
        if (facts.weakest() == EvidenceGrade.B) {
            findings.add(new Finding(Kind.EVIDENCE_UPLOADED, List.of()));
        }
        return findings;
    }

    /// What there is to look at in the amounts.
    ///
    /// @param told what the agency was told
    /// @param exact what base, rate and share give, before cap and budget
    /// @param now what would be decided now
    public static List<Finding> ofAmounts(Money told, Money exact, Money now) {
        List<Finding> findings = new ArrayList<>();
        if (!told.equals(now)) {
            findings.add(new Finding(Kind.AMOUNT_DIFFERS, List.of(told.toString(), now.toString())));
        }
        if (exact.isMoreThan(now)) {
            findings.add(new Finding(Kind.AMOUNT_CUT, List.of(exact.toString(), now.toString())));
        }
        return findings;
    }

    private static boolean sameName(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·.]", "");
    }
}
