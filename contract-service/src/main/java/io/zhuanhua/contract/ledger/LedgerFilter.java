package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.ContractFilter;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which rows of a ledger are wanted. A `@BeanParam`.
public class LedgerFilter {

    /// First day, of the date the ledger is ordered by.
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /// Last day.
    @QueryParam("until")
    @Nullable
    LocalDate until;

    /// A code: of the transfer or the insurance.
    @QueryParam("type")
    @Nullable
    String type;

    @QueryParam("status")
    @Nullable
    String status;

    /// Credit code of the agency of a contract, the lender or the insurer.
    @QueryParam("agency")
    @Nullable
    CreditCode agency;

    /// Part of a number or name.
    @QueryParam("q")
    @Nullable
    String q;

    /// Everything.
    public static LedgerFilter none() {
        return new LedgerFilter();
    }

    /// @throws Refused `PARAMETER_INVALID` for a status or type this ledger does not know
    LedgerFilter checked(Ledger ledger) {
        Refused.unless(known(status, ledger.statuses()), KitProblem.PARAMETER_INVALID, "");
        Refused.unless(known(type, ledger.kinds()), KitProblem.PARAMETER_INVALID, "");
        return this;
    }

    private static boolean known(@Nullable String asked, List<String> codes) {
        return asked == null || asked.isEmpty() || codes.contains(asked);
    }

    /// What is searched for.
    Optional<String> part() {
        return new ContractFilter(null, null, q, false).part();
    }
}
