package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FinanceEvent.InsuranceClaimed;
import io.zhuanhua.events.FinanceEvent.InsuranceEnded;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeChanged;
import io.zhuanhua.events.FinanceEvent.PledgeNumberUsed;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeReleased;
import io.zhuanhua.events.FinanceEvent.PolicyNumberUsed;
import java.sql.SQLException;

/// Pledge loans and policies, as far as indicators count them: what was registered, covered and paid for losses. What
/// becomes of a pledge later changes no figure of its registration.
final class FinanceRows {

    private FinanceRows() {}

    static void take(FinanceEvent event, Statements statements) throws SQLException {
        switch (event) {
            case PledgeRecorded it ->
                statements.add(
                        "INSERT INTO pledge (id, number, borrower, borrower_name, lender_name, amount, registered_on,"
                                + " renewal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        it.pledge(),
                        it.number(),
                        it.borrower().creditCode(),
                        it.borrower().name(),
                        it.lender().name(),
                        it.creditLine(),
                        it.registeredOn(),
                        it.renewal());
            case InsuranceRecorded it ->
                statements.add(
                        "INSERT INTO policy (id, number, insured, insured_name, insurer_name, sum_insured, premium,"
                                + " from_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        it.insurance(),
                        it.number(),
                        it.insured().creditCode(),
                        it.insured().name(),
                        it.insurer().name(),
                        it.sumInsured(),
                        it.premium(),
                        it.from());
            case InsuranceClaimed it ->
                statements.add(
                        "INSERT INTO policy_claim (policy, number, paid, paid_on) VALUES (?, ?, ?, ?)",
                        it.insurance(),
                        it.claimNumber(),
                        it.paid(),
                        it.paidOn());
            case PledgeNumberUsed it -> {}
            case PledgeChanged it -> {}
            case PledgeReleased it -> {}
            case PolicyNumberUsed it -> {}
            case InsuranceEnded it -> {}
        }
    }
}
