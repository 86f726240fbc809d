package io.zhuanhua.subsidy.clawback;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ClawbackEvent.ClawbackGround;
import io.zhuanhua.events.ClawbackEvent.ClawbackOpened;
import io.zhuanhua.events.ContractEvent.ContractAmended;
import io.zhuanhua.events.ContractEvent.ContractCancelled;
import io.zhuanhua.events.ContractEvent.ContractReversed;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.RightChange;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.TransferMismatched;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.Topic;
import io.zhuanhua.journal.Effects;
import io.zhuanhua.journal.Projection;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.subsidy.ProjectionText;
import io.zhuanhua.subsidy.policies.PolicyBook;
import io.zhuanhua.subsidy.rules.Streams;
import io.zhuanhua.subsidy.rules.clawback.Opening;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Opens a recovery when something happens to a contract whose subsidy is paid or on its way. A patent declared partly
/// invalid opens none; contracts show it.
@ApplicationScoped
class ClawbacksIn implements Projection {

    static final String NAME = "subsidy_clawbacks";

    private final PolicyBook policies;
    private final LegalClock clock;

    ClawbacksIn(PolicyBook policies, LegalClock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String ddl() {
        return ProjectionText.of(NAME);
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRACT_EVENTS, Topic.SUBSIDY_EVENTS);
    }

    @Override
    public void apply(List<Envelope> batch, Effects effects) throws SQLException {
        for (Envelope envelope : batch) {
            take(envelope, effects);
        }
    }

    private void take(Envelope envelope, Effects effects) throws SQLException {
        LocalDate today = clock.today();
        switch (envelope.event()) {
            case ContractSubmitted e -> units(effects.connection(), e);
            case ContractAmended e -> {
                units(effects.connection(), e.text());
                open(envelope, e.contract(), effects, state -> amended(state, e.text(), today));
            }
            case ContractReversed e ->
                open(envelope, e.contract(), effects, state -> Opening.reversed(state, "合同已撤销: " + e.reason(), today));
            case ContractCancelled e ->
                open(envelope, e.contract(), effects, state -> Opening.reversed(state, "合同已取消: " + e.reason(), today));
            case TransferMismatched e ->
                open(
                        envelope,
                        e.contract(),
                        effects,
                        state ->
                                Opening.reversed(state, "登记与合同不符: " + e.patent().shown() + " " + e.reason(), today));
            case RightChanged e
            when e.change() == RightChange.INVALIDATED ->
                open(
                        envelope,
                        e.contract(),
                        effects,
                        state -> Opening.open(
                                state,
                                ClawbackGround.PATENT_INVALIDATED,
                                "专利权宣告全部无效: " + e.patent().shown(),
                                Money.ZERO,
                                today));
            case ClawbackOpened e -> listed(effects.connection(), e);
            default -> {
                // nothing that money could be asked back for
            }
        }
    }

    private List<DomainEvent> amended(ApplicationState state, ContractSubmitted text, LocalDate today) {
        return state.status().isOnItsWay()
                ? Opening.amended(state, text, policies.of(state.proposed().decision()), today)
                : List.of();
    }

    private static void open(
            Envelope source, ContractId contract, Effects effects, Function<ApplicationState, List<DomainEvent>> rule)
            throws SQLException {
        if (!effects.owesReactionTo(source)) {
            return;
        }
        List<ApplicationId> ids = applications(effects.connection(), contract);
        Set<String> streams = new HashSet<>();
        ids.forEach(id -> streams.addAll(Set.of(Streams.application(id), Streams.clawback(id))));
        effects.react(source, streams, histories -> ids.stream()
                .map(id -> ApplicationState.of(
                        histories.of(Streams.application(id)).entries()))
                .flatMap(state -> rule.apply(state).stream())
                .toList());
    }

    private static List<ApplicationId> applications(Connection connection, ContractId contract) throws SQLException {
        List<ApplicationId> ids = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("SELECT unit FROM contract_unit WHERE contract = ? ORDER BY unit")) {
            select.setString(1, contract.text());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.addAll(ApplicationIds.all(contract, new CreditCode(rows.getString(1))));
                }
            }
        }
        return ids;
    }

    /// An agency that is no longer in the contract may have been paid for it: it stays.
    private static void units(Connection connection, ContractSubmitted contract) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO contract_unit VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            for (Party party : contract.parties()) {
                CreditCode unit = party.creditCode();
                if (party.role() == PartyRole.AGENCY && unit != null) {
                    insert.setString(1, contract.contract().text());
                    insert.setString(2, unit.text());
                    insert.executeUpdate();
                }
            }
        }
    }

    private static void listed(Connection connection, ClawbackOpened opened) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO clawback VALUES (?, ?, ?)"
                + " ON CONFLICT (application) DO UPDATE SET opened_on = EXCLUDED.opened_on")) {
            insert.setString(1, opened.application().text());
            insert.setString(2, opened.unit().text());
            insert.setObject(3, opened.openedOn());
            insert.executeUpdate();
        }
    }
}
