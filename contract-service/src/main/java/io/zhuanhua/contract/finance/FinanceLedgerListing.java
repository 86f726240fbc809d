package io.zhuanhua.contract.finance;

import io.zhuanhua.contract.ProjectionText;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.FinanceEvent;
import io.zhuanhua.events.FinanceEvent.InsuranceClaimed;
import io.zhuanhua.events.FinanceEvent.InsuranceEnded;
import io.zhuanhua.events.FinanceEvent.InsuranceRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeChanged;
import io.zhuanhua.events.FinanceEvent.PledgeNumberUsed;
import io.zhuanhua.events.FinanceEvent.PledgeRecorded;
import io.zhuanhua.events.FinanceEvent.PledgeReleased;
import io.zhuanhua.events.FinanceEvent.PolicyNumberUsed;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Keeps the ledgers of pledges and of policies.
@ApplicationScoped
public class FinanceLedgerListing implements Projection {

    @Override
    public String name() {
        return "finance_ledger";
    }

    @Override
    public String ddl() {
        return ProjectionText.of(name());
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        FinanceRows rows = new FinanceRows(effects.connection());
        for (Envelope entry : batch) {
            if (entry.event() instanceof FinanceEvent event) {
                take(event, rows);
            }
        }
    }

    private static void take(FinanceEvent event, FinanceRows rows) throws SQLException {
        switch (event) {
            case PledgeNumberUsed number -> {
                // says that a number is taken, which only the desk asks
            }
            case PolicyNumberUsed number -> {}
            case PledgeRecorded pledge -> rows.add(pledge);
            case PledgeChanged change -> rows.change(change);
            case PledgeReleased end -> rows.release(end);
            case InsuranceRecorded policy -> rows.add(policy);
            case InsuranceClaimed claim -> rows.claim(claim);
            case InsuranceEnded end -> rows.end(end);
        }
    }
}
