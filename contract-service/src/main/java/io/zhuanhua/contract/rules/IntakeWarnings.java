package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractWarning.IDENTITY_NUMBER_CHECK;
import static io.zhuanhua.contract.rules.ContractWarning.LICENCE_TERM_MISSING;
import static io.zhuanhua.contract.rules.ContractWarning.ORGANISATION_CODE_CHECK;
import static io.zhuanhua.contract.rules.ContractWarning.PATENT_TYPE_UNKNOWN;
import static io.zhuanhua.contract.rules.ContractWarning.PRICES_DIFFER;
import static io.zhuanhua.contract.rules.ContractWarning.TECHNICAL_BELOW_TOTAL;
import static io.zhuanhua.contract.rules.ContractWarning.TECHNICAL_CONTRACT_NUMBER_FORM;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a person should look at in an accepted contract. Follows from the contract alone: asked again, the same
/// answer.
public final class IntakeWarnings {

    private static final Pattern REGISTRATION = Pattern.compile("\\d{14}(\\d{2})?");

    private IntakeWarnings() {}

    public static List<Problem> of(ContractSubmitted contract) {
        List<Problem> warnings = new ArrayList<>();
        for (int i = 0; i < contract.parties().size(); i++) {
            Party party = contract.parties().get(i);
            Identity identity = party.identity();
            String place = "/parties/" + i;
            if (identity == null) {
                boolean coherent = party.unit().hasCoherentOrganisationCode();
                unless(warnings, coherent, ORGANISATION_CODE_CHECK, place + "/creditCode");
            } else {
                unless(warnings, identity.coherent(), IDENTITY_NUMBER_CHECK, place + "/identity/number");
            }
        }
        for (int i = 0; i < contract.patents().size(); i++) {
            boolean known = contract.patents().get(i).number().hasKnownType();
            unless(warnings, known, PATENT_TYPE_UNKNOWN, "/patents/" + i + "/number");
        }
        Money total = contract.amounts().total();
        Money technical = contract.amounts().technical();
        unless(
                warnings,
                !total.isMoreThan(technical),
                TECHNICAL_BELOW_TOTAL,
                "/amounts/technical",
                total.minus(technical).toString());
        prices(contract.patents(), technical, warnings);
        String registration = contract.technicalContractNumber();
        if (registration != null) {
            boolean usual = REGISTRATION.matcher(registration).matches();
            unless(warnings, usual, TECHNICAL_CONTRACT_NUMBER_FORM, "/technicalContractNumber");
        }
        boolean endless = TransferTypes.isLicence(contract.transferType()) && contract.licenceUntil() == null;
        unless(warnings, !endless, LICENCE_TERM_MISSING, "/licenceTerm");
        return List.copyOf(warnings);
    }

    private static void prices(List<PricedPatent> patents, Money technical, List<Problem> warnings) {
        Money sum = Money.ZERO;
        int priced = 0;
        for (PricedPatent patent : patents) {
            Money price = patent.price();
            if (price != null) {
                sum = sum.plus(price);
                priced++;
            }
        }
        boolean fits = priced == patents.size() && sum.equals(technical);
        unless(warnings, priced == 0 || fits, PRICES_DIFFER, "/patents", sum.toString());
    }

    private static void unless(
            List<Problem> warnings, boolean well, ContractWarning warning, String pointer, String... arguments) {
        if (!well) {
            warnings.add(Problem.of(warning, pointer, arguments));
        }
    }
}
