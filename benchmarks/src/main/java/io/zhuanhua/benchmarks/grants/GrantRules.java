package io.zhuanhua.benchmarks.grants;

import io.zhuanhua.benchmarks.Samples;
import io.zhuanhua.benchmarks.Sql;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.ApplicationEvent.SubsidyAccepted;
import io.zhuanhua.events.ApplicationEvent.SubsidyReviewed;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.subsidy.rules.ContractFacts;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.money.Computing;
import io.zhuanhua.subsidy.rules.money.Computing.CapStanding;
import io.zhuanhua.subsidy.rules.money.Computing.Standing;
import io.zhuanhua.subsidy.rules.money.Noted;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.review.ApplicationIds;
import io.zhuanhua.subsidy.rules.review.ApplicationState;
import io.zhuanhua.subsidy.rules.review.Applying;
import io.zhuanhua.subsidy.rules.review.Deciding;
import io.zhuanhua.subsidy.rules.review.Deciding.Outcome;
import io.zhuanhua.subsidy.rules.review.Deciding.Verdict;
import io.zhuanhua.subsidy.rules.review.Eligibility;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What all sides decide by: the rules of subsidy-service under the policy that is shipped, for contracts whose subsidy
/// is one yuan.
///
/// @param policy as its migration lays it down
record GrantRules(Policy policy) {

    static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    static final int YEAR = TODAY.getYear();
    static final CreditCode UNIT = new CreditCode("91150602MA0QK7C21T");
    private static final Money TECHNICAL = new Money(2_000);
    private static final Verdict YES = new Verdict(ReviewStep.APPROVAL, Outcome.PASS, "同意", null, null);

    /// @param database in which the migration is carried out
    static GrantRules shipped(String database) throws IOException, SQLException {
        Sql.execute(database, Sql.resource("/db/migration/V100__policies_as_data.sql"));
        Sql.execute(database, Sql.resource("/db/migration/V103__other_funds.sql"));
        List<Parameter> parameters = new ArrayList<>();
        try (Connection connection = Sql.connect(database);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT name, value, standing, citation, question, question_en FROM policy_parameter"
                                + " ORDER BY ordinal")) {
            while (row.next()) {
                parameters.add(new Parameter(
                        row.getString(1),
                        row.getString(2),
                        io.zhuanhua.subsidy.rules.policy.Standing.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        return new GrantRules(Policy.of("ORDOS-AMR-2023-158.7.5", 1, "资助", "第七项第五条", parameters));
    }

    /// Where all of them count.
    CapBucket bucket() {
        return CapBucket.of(policy, UNIT, TODAY, TODAY, YEAR, ControlGroups.NONE);
    }

    /// A contract whose transfer is verified.
    ContractFacts facts(long number) {
        ContractSubmitted sample = Samples.submitted(Samples.name(number));
        ContractSubmitted submitted = new ContractSubmitted(
                new ContractId(Samples.name(number)),
                sample.caseNumber(),
                sample.contractNumber(),
                sample.signedOn(),
                sample.submittedOn(),
                sample.transferType(),
                sample.parties(),
                sample.patents(),
                Amounts.inYuan(TECHNICAL, TECHNICAL),
                null,
                null,
                null);
        LocalDate verified = LocalDate.of(2025, 4, 2);
        return new ContractFacts(
                submitted,
                new UUID(1, number),
                new ContractFacts.Verification(verified, verified, new UUID(2, number)),
                EvidenceGrade.A,
                null,
                false,
                null);
    }

    /// What has become of an application that waits for the director.
    List<DomainEvent> reviewed(long number) {
        ContractFacts facts = facts(number);
        Party agency = Eligibility.party(facts, UNIT);
        Computation estimate =
                Computing.estimate(policy, facts, agency, CapStanding.untouched(bucket()), Noted.NOTHING);
        ApplicationId id = ApplicationIds.of(facts.submitted().contract(), UNIT);
        List<DomainEvent> events =
                new ArrayList<>(Applying.apply(id, facts, agency, "account", estimate, null, null, TODAY));
        events.add(new SubsidyAccepted(id, TODAY, null));
        events.add(new SubsidyReviewed(id, TODAY, null));
        return events;
    }

    /// The director's decision.
    List<DomainEvent> approve(ApplicationState state, ContractFacts facts, CapStanding cap, Standing budget) {
        Deciding.checkDue(state, YES);
        Party agency = Eligibility.party(facts, UNIT);
        Eligibility.check(facts, agency, policy);
        return Deciding.decide(
                state,
                YES,
                "director",
                policy,
                () -> Computing.decide(policy, facts, agency, cap, Noted.NOTHING, Computing.Funds.of(budget)),
                TODAY);
    }
}
