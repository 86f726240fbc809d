package io.zhuanhua.monitoring;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.CapEvent;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.MatchEvent;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.NoticeEvent;
import io.zhuanhua.events.NoticeId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.ProductId;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.ReviewMove.ReviewStep;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.events.VoucherEvent;
import java.time.LocalDate;
import java.util.List;

/// One case from need to payout, as the services would tell it; a test says as much of it as it needs.
final class Chain {

    static final CreditCode TSINGHUA = new CreditCode("12100000400000624D");
    static final CreditCode ENTERPRISE = new CreditCode("91150602MA0N3R4W5M");
    static final CreditCode AGENCY = new CreditCode("91150602MA0QK7C21T");
    static final Actor CLERK = new Actor("clerk-a", Role.CLERK, null);
    static final Actor REVIEWER = new Actor("reviewer-a", Role.REVIEWER, null);
    static final Actor DIRECTOR = new Actor("director-a", Role.DIRECTOR, null);
    static final Actor FINANCE = new Actor("finance-a", Role.FINANCE, null);
    private static final Actor AT_AGENCY = new Actor("agency-a", Role.AGENCY, AGENCY);
    private static final Actor AT_ENTERPRISE = new Actor("enterprise-a", Role.ENTERPRISE, ENTERPRISE);
    private static final Actor AT_UNIVERSITY = new Actor("university-a", Role.UNIVERSITY, TSINGHUA);

    final int number;
    final Events events = new Events();
    final CaseNumber caseNumber;
    final ContractId contract;
    final ApplicationId application;
    final PatentNumber patent;
    private final LocalDate start;

    private String capPeriod = "APPLICATION_YEAR";

    /// @param number makes every id of the case
    Chain(int number, LocalDate start) {
        this.number = number;
        this.start = start;
        this.caseNumber = new CaseNumber("150602-2025-%06d".formatted(number));
        this.contract = new ContractId("c-" + number);
        this.application = new ApplicationId("a-" + number);
        this.patent = new PatentNumber("20231%07d6".formatted(number));
    }

    private LocalDate day(int days) {
        return start.plusDays(days);
    }

    Chain matched() {
        NeedId need = new NeedId("n-" + number);
        OfferId offer = new OfferId("o-" + number);
        MatchId match = new MatchId("m-" + number);
        events.by(
                        AT_ENTERPRISE,
                        new MatchEvent.NeedRegistered(
                                need,
                                ENTERPRISE,
                                "鄂尔多斯市某某科技有限公司",
                                "气化炉耐火材料",
                                "更耐烧",
                                null,
                                List.of(),
                                List.of(),
                                Money.ofYuan(900_000),
                                day(0),
                                null,
                                List.of()))
                .by(
                        AT_UNIVERSITY,
                        new MatchEvent.PatentOffered(
                                offer, TSINGHUA, "清华大学", patent, null, "一种耐火材料", "耐火", List.of(), List.of(), null,
                                day(0)))
                .by(
                        Actor.service("matching-service"),
                        new MatchEvent.MatchProposed(match, need, offer, ENTERPRISE, TSINGHUA, 80, List.of(), day(1)))
                .by(AT_ENTERPRISE, new MatchEvent.MatchAccepted(match, need, offer, day(3)));
        return this;
    }

    /// The patent is taken off the list and offered anew, in other words.
    Chain offeredAgain() {
        OfferId offer = new OfferId("o-" + number);
        events.by(AT_UNIVERSITY, new MatchEvent.PatentWithdrawn(offer, day(4), "改写"))
                .by(
                        AT_UNIVERSITY,
                        new MatchEvent.PatentOffered(
                                offer,
                                TSINGHUA,
                                "清华大学",
                                patent,
                                null,
                                "一种气化炉耐火材料",
                                "耐火",
                                List.of(),
                                List.of(),
                                null,
                                day(5)));
        return this;
    }

    Chain submitted() {
        events.by(AT_AGENCY, text(Money.ofYuan(800_000)));
        return this;
    }

    Chain returned() {
        events.by(CLERK, new ContractEvent.ContractReturned(contract, "缺少逐件价款表", day(30), day(10)));
        return this;
    }

    Chain amended(Money technical) {
        events.by(AT_AGENCY, new ContractEvent.ContractAmended(contract, 1, text(technical), day(12), day(13), "协商调减"));
        return this;
    }

    private ContractEvent.ContractSubmitted text(Money technical) {
        return new ContractEvent.ContractSubmitted(
                contract,
                caseNumber,
                "DS-2025-" + number,
                day(8),
                day(9),
                TransferType.ASSIGNMENT,
                List.of(
                        new Party(PartyRole.TRANSFEROR, "清华大学", TSINGHUA, null, null),
                        new Party(PartyRole.TRANSFEREE, "鄂尔多斯市某某科技有限公司", ENTERPRISE, null, null),
                        new Party(PartyRole.AGENCY, "东胜区某某专利服务有限公司", AGENCY, null, "撮合")),
                List.of(new PricedPatent(patent, "一种耐火材料", technical)),
                Amounts.inYuan(Money.ofYuan(1_000_000), technical),
                null,
                new MatchId("m-" + number),
                null);
    }

    Chain signed() {
        submitted();
        events.by(AT_UNIVERSITY, new ContractEvent.PartySigned(contract, PartyId.of(TSINGHUA), day(10), false))
                .by(AT_ENTERPRISE, new ContractEvent.PartySigned(contract, PartyId.of(ENTERPRISE), day(10), false))
                .by(
                        AT_AGENCY,
                        new ContractEvent.PartySigned(contract, PartyId.of(AGENCY), day(11), false),
                        new ContractEvent.ContractSigned(contract, day(11)));
        return this;
    }

    Chain verified() {
        RecordId record = new RecordId("TR01-" + number);
        events.by(
                        Actor.service("platform-bridge"),
                        new NationalEvent.RegisterRecorded(
                                record,
                                RegisterCode.TR01,
                                patent,
                                day(30),
                                List.of("清华大学"),
                                List.of("鄂尔多斯市某某科技有限公司"),
                                null,
                                null,
                                null,
                                EvidenceGrade.A))
                .by(
                        Actor.service("contract-service"),
                        new ContractEvent.TransferRecorded(
                                contract, patent, record, RegisterCode.TR01, day(30), EvidenceGrade.A),
                        new ContractEvent.TransferVerified(contract, day(31), day(30)));
        return this;
    }

    Chain filed() {
        ProductId product = new ProductId("p-" + number);
        events.by(
                AT_ENTERPRISE,
                new ProductEvent.ProductRegistered(
                        product,
                        ENTERPRISE,
                        "鄂尔多斯市某某科技有限公司",
                        "耐火砖",
                        null,
                        null,
                        List.of(patent),
                        contract,
                        caseNumber,
                        day(32)),
                new ProductEvent.ProductFiled(product, ENTERPRISE, "PIP-" + number, day(35), 2025, null, caseNumber));
        return this;
    }

    Chain applied() {
        events.by(
                AT_AGENCY,
                new ApplicationEvent.SubsidyApplied(
                        application,
                        contract,
                        caseNumber,
                        AGENCY,
                        "东胜区某某专利服务有限公司",
                        "v-1",
                        day(33),
                        computation(),
                        null,
                        null));
        return this;
    }

    Chain returned(String reason) {
        events.by(CLERK, new ApplicationEvent.SubsidyReturned(application, ReviewStep.ACCEPT, day(34), reason, null));
        return this;
    }

    Chain proposed() {
        events.by(CLERK, new ApplicationEvent.SubsidyAccepted(application, day(34), null))
                .by(REVIEWER, new ApplicationEvent.SubsidyReviewed(application, day(36), "与原件一致"))
                .by(
                        DIRECTOR,
                        new ApplicationEvent.SubsidyProposed(application, day(38), null, computation(), null),
                        new CapEvent.CapReserved(
                                "P", AGENCY, 20_000 + number, application, Money.ofYuan(40_000), null, day(38), null));
        return this;
    }

    Chain published() {
        NoticeId notice = new NoticeId("g-" + number);
        events.by(
                DIRECTOR,
                new NoticeEvent.NoticePublished(
                        notice,
                        day(39),
                        day(46),
                        List.of(new NoticeEvent.Item(
                                application,
                                "东胜区某某专利服务有限公司",
                                "DS-2025-" + number,
                                List.of(patent),
                                Money.ofYuan(40_000))),
                        "00"),
                new ApplicationEvent.SubsidyPublished(application, notice, day(39), day(46)));
        return this;
    }

    Chain paid() {
        events.by(
                        DIRECTOR,
                        new NoticeEvent.NoticeClosed(new NoticeId("g-" + number), day(47)),
                        new ApplicationEvent.SubsidyGranted(
                                application, contract, caseNumber, AGENCY, day(47), computation()))
                .by(
                        FINANCE,
                        new VoucherEvent.VoucherUsed("V-" + number, application, day(50)),
                        new ApplicationEvent.SubsidyPaid(application, Money.ofYuan(40_000), "V-" + number, day(50)));
        return this;
    }

    Chain all() {
        return matched()
                .signed()
                .verified()
                .filed()
                .applied()
                .proposed()
                .published()
                .paid();
    }

    /// Under a policy whose cap is of that period.
    Chain capOf(String period) {
        capPeriod = period;
        return this;
    }

    private Computation computation() {
        return new Computation(
                "P",
                1,
                "鄂市监发〔2023〕158号 第七项第五条",
                List.of(
                        new Computation.Input("caps.unit.amount", "500000.00", null),
                        new Computation.Input("caps.unit.period", capPeriod, null)),
                List.of(),
                Money.ofYuan(40_000));
    }
}
