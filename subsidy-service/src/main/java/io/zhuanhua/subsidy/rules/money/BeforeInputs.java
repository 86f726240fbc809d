package io.zhuanhua.subsidy.rules.money;

import static io.zhuanhua.subsidy.rules.money.PerformanceInputs.orZero;

import io.zhuanhua.events.Computation.Input;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Percent;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.money.Inputs.AgencyPart;
import io.zhuanhua.subsidy.rules.money.Inputs.Before;
import io.zhuanhua.subsidy.rules.policy.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What stands against an amount already, and the agency's part, stored with the computation and read again for a
/// replay. Only what the cap has used is always there; the rest where the policy asks for it or there is any.
public final class BeforeInputs {

    public static final String COUNTED = "countedBase";
    public static final String BASELINE = "baseline";
    public static final String EARLIER = "grantedEarlier";
    public static final String OTHER_FUNDS = "otherFunds";
    public static final String ACCEPTED = "accepted";
    public static final String AGENCIES = "agencies";
    private static final String PLACE = "agencyPlace";

    private BeforeInputs() {}

    static Before of(CapStanding cap, Noted noted) {
        return new Before(
                cap.used(),
                cap.counted(),
                cap.baseline(),
                noted.earlier().amount(),
                noted.otherFunds().amount(),
                noted.acceptance() != null);
    }

    static List<Input> stored(Terms terms, AgencyPart part, CapStanding cap, Noted noted) {
        List<Input> inputs = new ArrayList<>();
        if (part.share() == null && part.agencies() > 1) {
            inputs.add(new Input(AGENCIES, String.valueOf(part.agencies()), null));
            inputs.add(new Input(PLACE, String.valueOf(part.place()), null));
        }
        if (terms.amount().accumulates()) {
            inputs.add(new Input(COUNTED, cap.counted().toString(), cap.event()));
        }
        Money baseline = cap.baseline();
        if (baseline != null) {
            inputs.add(new Input(BASELINE, baseline.toString(), cap.event()));
        }
        if (noted.earlier().amount().isPositive()) {
            inputs.add(new Input(
                    EARLIER,
                    noted.earlier().amount().toString(),
                    noted.earlier().event()));
        }
        if (noted.otherFunds().amount().isPositive()) {
            inputs.add(new Input(
                    OTHER_FUNDS,
                    noted.otherFunds().amount().toString(),
                    noted.otherFunds().event()));
        }
        if (noted.acceptance() != null) {
            inputs.add(new Input(ACCEPTED, "ACCEPTED", noted.acceptance()));
        }
        return inputs;
    }

    static Before read(Map<String, String> values, List<Money> capsUsed, Money counted) {
        String baseline = values.get(BASELINE);
        return new Before(
                capsUsed,
                counted,
                baseline == null ? null : Money.parse(baseline),
                orZero(values.get(EARLIER)),
                orZero(values.get(OTHER_FUNDS)),
                values.containsKey(ACCEPTED));
    }

    static Money counted(Map<String, String> values) {
        return orZero(values.get(COUNTED));
    }

    static AgencyPart part(Map<String, String> values) {
        String share = values.get(Computing.SHARE);
        return new AgencyPart(
                share == null ? null : new Percent(share),
                Integer.parseInt(values.getOrDefault(AGENCIES, "1")),
                Integer.parseInt(values.getOrDefault(PLACE, "0")));
    }
}
