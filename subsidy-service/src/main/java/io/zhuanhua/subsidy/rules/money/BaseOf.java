package io.zhuanhua.subsidy.rules.money;

import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.rules.Performance;
import io.zhuanhua.subsidy.rules.policy.BaseFallback;
import io.zhuanhua.subsidy.rules.policy.Terms;

/// Which amount of a contract is the base, and why it is not the technical amount where it is not.
///
/// @param reason code of a step
record BaseOf(Money amount, String reason) {

    private static final String TECHNICAL = "NON_TECHNICAL_EXCLUDED";

    static BaseOf of(Terms terms, Inputs contract) {
        Performance done = contract.performance();
        BaseOf technical = new BaseOf(contract.technical(), TECHNICAL);
        return switch (terms.base()) {
            case CONTRACT_TECHNICAL_AMOUNT -> technical;
            case REGISTERED -> registered(terms.fallback(), contract);
            case INVOICED -> technical.atMost(done.invoiced(), "BASE_REDUCED_INVOICED");
            case PAID -> technical.atMost(done.paid(), "BASE_REDUCED_PAID");
        };
    }

    private static BaseOf registered(BaseFallback fallback, Inputs contract) {
        Money registered = contract.performance().registered();
        if (registered != null) {
            return new BaseOf(registered, "BASE_REGISTERED");
        }
        return switch (fallback) {
            case NONE -> new BaseOf(Money.ZERO, "BASE_NOT_REGISTERED");
            case MIN_CONTRACT_INVOICED_PAID ->
                new BaseOf(contract.technical(), TECHNICAL)
                        .atMost(contract.performance().invoiced(), "BASE_REDUCED_INVOICED")
                        .atMost(contract.performance().paid(), "BASE_REDUCED_PAID");
        };
    }

    private BaseOf atMost(Money limit, String why) {
        return amount.isMoreThan(limit) ? new BaseOf(limit, why) : this;
    }
}
