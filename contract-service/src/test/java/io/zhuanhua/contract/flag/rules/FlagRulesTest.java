package io.zhuanhua.contract.flag.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.contract.verification.rules.Numbers;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.FlagEvent;
import io.zhuanhua.events.FlagEvent.FlagKind;
import io.zhuanhua.events.FlagEvent.FlagRaised;
import io.zhuanhua.events.FlagEvent.FlagResolutionProposed;
import io.zhuanhua.events.FlagEvent.FlagResolved;
import io.zhuanhua.events.FlagEvent.Relation;
import io.zhuanhua.events.FlagEvent.UnitsRelated;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Role;
import io.zhuanhua.testkit.Generator;
import io.zhuanhua.testkit.Generators;
import io.zhuanhua.testkit.Property;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlagRulesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final FlagLimits LIMITS = new FlagLimits(5, 30, 24);
    private static final CreditCode A = new CreditCode("12100000400000624D");
    private static final CreditCode B = new CreditCode("91150602MA0N3R4W5M");
    private static final CreditCode AGENCY = new CreditCode("91150602MA0QK7C21T");
    private static final CreditCode OTHER_AGENCY = new CreditCode("91150602MA0P1B2C3D");
    private static final PatentNumber ONE = Numbers.patent(2023, 1, 1);

    private static Deal deal(String id, CreditCode from, CreditCode to, CreditCode agency, LocalDate day, int patent) {
        return deal(id, from, to, agency, day, patent, false, null);
    }

    private static Deal deal(
            String id,
            CreditCode from,
            CreditCode to,
            CreditCode agency,
            LocalDate day,
            int patent,
            boolean licence,
            @Nullable String registration) {
        return new Deal(
                new ContractId(id),
                Set.of(PartyId.of(from)),
                Set.of(PartyId.of(to)),
                Set.of(PartyId.of(agency)),
                Set.of(Numbers.patent(2023, 1, patent)),
                day,
                licence,
                registration);
    }

    private static List<FlagRaised> flags(Deal deal, Deal... known) {
        return FlagRules.whenSubmitted(deal, List.of(known), List.of(), LIMITS, DAY);
    }

    @Test
    void story_5_the_same_transfer_by_two_agencies_is_a_suspected_duplicate() {
        Deal first = deal("c1", A, B, AGENCY, DAY, 1);
        Deal second = deal("c2", A, B, OTHER_AGENCY, DAY, 1);
        assertThat(flags(second, first)).singleElement().satisfies(flag -> {
            assertThat(flag.what()).isEqualTo(FlagKind.DUPLICATE_SUSPECTED);
            assertThat(flag.contracts()).containsExactly(new ContractId("c2"), new ContractId("c1"));
            assertThat(flag.patents()).containsExactly(ONE);
        });
    }

    @Test
    void story_5_the_same_registration_number_is_a_suspected_duplicate() {
        Deal first = deal("c1", A, B, AGENCY, DAY, 1, false, "20251500000001");
        Deal second = deal("c2", A, B, OTHER_AGENCY, DAY.plusDays(40), 2, false, "20251500000001");
        assertThat(flags(second, first)).extracting(FlagRaised::what).containsExactly(FlagKind.DUPLICATE_SUSPECTED);
        assertThat(flags(deal("c3", A, B, AGENCY, DAY.plusDays(40), 3), first)).isEmpty();
    }

    @Test
    void story_5_a_new_contract_after_the_licence_has_ended_is_no_duplicate() {
        Deal licence = deal("c1", A, B, AGENCY, DAY, 1, true, null);
        Deal renewed = deal("c2", A, B, AGENCY, DAY.plusYears(1), 1, true, null);
        assertThat(flags(renewed, licence)).isEmpty();
    }

    @Test
    void story_25_two_sides_that_belong_together_are_related_parties() {
        UnitsRelated relation = new UnitsRelated(A, B, Relation.SAME_REPRESENTATIVE, "企业信用公示", DAY);
        List<FlagRaised> flags =
                FlagRules.whenSubmitted(deal("c1", A, B, AGENCY, DAY, 1), List.of(), List.of(relation), LIMITS, DAY);
        assertThat(flags).singleElement().satisfies(flag -> {
            assertThat(flag.what()).isEqualTo(FlagKind.RELATED_PARTY);
            assertThat(flag.units()).containsExactly(PartyId.of(A), PartyId.of(B));
            assertThat(flag.finding()).contains("企业信用公示");
        });
        Deal elsewhere = deal("c2", A, OTHER_AGENCY, AGENCY, DAY, 1);
        assertThat(FlagRules.whenRelated(elsewhere, relation, DAY)).isEmpty();
    }

    @Test
    void story_26_five_contracts_of_the_same_sides_within_30_days_are_a_suspected_split() {
        Deal[] four = new Deal[4];
        for (int i = 0; i < 4; i++) {
            four[i] = deal("c" + i, A, B, AGENCY, DAY.plusDays(i * 7L), i + 1);
        }
        Deal fifth = deal("c9", A, B, AGENCY, DAY.plusDays(28), 9);
        assertThat(flags(fifth, four)).singleElement().satisfies(flag -> {
            assertThat(flag.what()).isEqualTo(FlagKind.SPLIT_SUSPECTED);
            assertThat(flag.contracts()).hasSize(5);
            assertThat(flag.finding()).contains("30").contains("5");
        });
        assertThat(flags(deal("c9", A, B, AGENCY, DAY.plusDays(30), 9), four)).isEmpty();
        assertThat(flags(deal("c9", A, B, OTHER_AGENCY, DAY, 9), four)).isEmpty();
    }

    @Test
    void a_patent_that_goes_back_within_two_years_went_round() {
        Deal there = deal("c1", A, B, AGENCY, DAY, 1);
        assertThat(flags(deal("c2", B, A, AGENCY, DAY.plusMonths(24), 1), there))
                .extracting(FlagRaised::what)
                .containsExactly(FlagKind.ROUND_TRIP_SUSPECTED);
        assertThat(flags(deal("c2", B, A, AGENCY, DAY.plusMonths(24).plusDays(1), 1), there))
                .isEmpty();
        assertThat(flags(deal("c2", B, A, AGENCY, DAY, 1, true, null), there)).isEmpty();
        assertThat(flags(deal("c2", B, A, AGENCY, DAY, 2), there)).isEmpty();
    }

    /// A history of deals among few units, so that they meet.
    private static final Generator<List<Deal>> DEALS = choices -> {
        List<Deal> deals = new ArrayList<>();
        for (int i = 0; i < Generators.integers(2, 8).from(choices); i++) {
            boolean back = Generators.booleans().from(choices);
            deals.add(deal(
                    "c" + i,
                    back ? B : A,
                    back ? A : B,
                    Generators.oneOf(List.of(AGENCY, OTHER_AGENCY)).from(choices),
                    DAY.plusDays(Generators.integers(0, 40).from(choices)),
                    Generators.integers(1, 2).from(choices),
                    Generators.booleans().from(choices),
                    Generators.oneOf(List.of("", "R1"))
                            .map(r -> r.isEmpty() ? null : r)
                            .from(choices)));
        }
        return deals;
    };

    @Test
    void what_is_found_does_not_depend_on_the_order_of_those_before() {
        Property.forAll(DEALS, deals -> {
            Deal last = deals.getLast();
            List<Deal> known = deals.subList(0, deals.size() - 1);
            assertThat(FlagRules.whenSubmitted(last, known.reversed(), List.of(), LIMITS, DAY))
                    .isEqualTo(FlagRules.whenSubmitted(last, known, List.of(), LIMITS, DAY));
        });
    }

    @Test
    void a_doubt_names_its_contract_first_and_no_contract_twice() {
        Property.forAll(DEALS, deals -> {
            Deal last = deals.getLast();
            for (FlagRaised flag :
                    flags(last, deals.subList(0, deals.size() - 1).toArray(Deal[]::new))) {
                assertThat(flag.contracts())
                        .doesNotHaveDuplicates()
                        .startsWith(last.contract())
                        .hasSizeGreaterThan(1);
                assertThat(last.patents()).containsAll(flag.patents());
            }
        });
    }

    @Test
    void story_25_letting_related_parties_pass_takes_two_persons_a_reason_and_a_paper() {
        FlagState open = new FlagState(raised(FlagKind.RELATED_PARTY), null, null, null);
        Actor clerk = new Actor("clerk-a", Role.CLERK, null);
        Resolution pass = new Resolution(List.of(new ContractId("c1")), "价格公允", "评估报告");
        assertThatThrownBy(() ->
                        ResolutionRules.resolve(open, new Resolution(pass.payable(), pass.reason(), null), clerk, DAY))
                .hasMessageContaining("FLAG_DOCUMENT_REQUIRED");
        FlagEvent proposal = ResolutionRules.resolve(open, pass, clerk, DAY).getFirst();
        assertThat(proposal).isInstanceOf(FlagResolutionProposed.class);
        FlagState proposed = new FlagState(open.raised(), (FlagResolutionProposed) proposal, clerk, null);
        assertThatThrownBy(() -> ResolutionRules.resolve(proposed, pass, clerk, DAY))
                .hasMessageContaining("SECOND_PERSON_REQUIRED");
        FlagEvent end = ResolutionRules.resolve(proposed, pass, new Actor("reviewer-a", Role.REVIEWER, null), DAY)
                .getFirst();
        assertThat(((FlagResolved) end).payable()).containsExactly(new ContractId("c1"));
    }

    @Test
    void one_person_is_enough_to_bar() {
        FlagState open = new FlagState(raised(FlagKind.RELATED_PARTY), null, null, null);
        Actor clerk = new Actor("clerk-a", Role.CLERK, null);
        FlagEvent end = ResolutionRules.resolve(open, new Resolution(List.of(), "同一控制人", null), clerk, DAY)
                .getFirst();
        assertThat(((FlagResolved) end).barred()).containsExactly(new ContractId("c1"));
        FlagState over = new FlagState(open.raised(), null, null, (FlagResolved) end);
        assertThatThrownBy(() -> ResolutionRules.resolve(over, new Resolution(List.of(), "again", null), clerk, DAY))
                .hasMessageContaining("FLAG_RESOLVED");
    }

    private static FlagRaised raised(FlagKind what) {
        return FlagRules.whenRelated(
                        deal("c1", A, B, AGENCY, DAY, 1), new UnitsRelated(A, B, Relation.PARENT, "公示", DAY), DAY)
                .filter(flag -> flag.what() == what)
                .orElseThrow();
    }
}
