package io.zhuanhua.monitoring.rules;

import io.zhuanhua.monitoring.rules.CaseFacts.Reached;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Facts to count from, added one by one.
final class Sample {

    static final Side TSINGHUA = new Side("清华大学", "12100000400000624D");
    static final Side LOCAL = new Side("鄂尔多斯市某某科技有限公司", "91150602MA0N3R4W5M");
    static final Side AGENCY = new Side("东胜区某某专利服务有限公司", "91150602MA0QK7C21T");

    private CaseFacts.@Nullable Returned returned;
    private final List<CaseFacts> cases = new ArrayList<>();
    private final List<ApplicationFacts> applications = new ArrayList<>();
    private ApplicationFacts.Seats seats = ApplicationFacts.Seats.NONE;
    private final List<Facts.Need> needs = new ArrayList<>();
    private final List<Facts.Proposal> proposals = new ArrayList<>();
    private final List<Facts.Product> products = new ArrayList<>();
    private final List<Facts.Rostered> rosters = new ArrayList<>();
    private final List<Facts.RegisterRecord> records = new ArrayList<>();
    private final List<Facts.BudgetLine> budget = new ArrayList<>();
    private final List<Facts.CapLine> caps = new ArrayList<>();
    private final List<Facts.Notice> notices = new ArrayList<>();
    private final List<Facts.Pledge> pledges = new ArrayList<>();
    private final List<Facts.Insured> policies = new ArrayList<>();
    private final List<Facts.Insured> claims = new ArrayList<>();
    private final List<Facts.Doubt> doubts = new ArrayList<>();
    private final List<Facts.Recovery> recoveries = new ArrayList<>();
    private final List<Facts.Recovered> recovered = new ArrayList<>();

    static @Nullable LocalDate on(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /// The next cases are handed back until that day.
    Sample returned(String deadline) {
        returned = new CaseFacts.Returned("缺少逐件价款表", LocalDate.of(2025, 3, 1), LocalDate.parse(deadline));
        return this;
    }

    Sample aCase(String number, @Nullable String signed, @Nullable String verified) {
        return aCase(number, signed, verified, null, 0);
    }

    Sample aCase(
            String number,
            @Nullable String signed,
            @Nullable String verified,
            @Nullable String cancelled,
            int mismatched) {
        List<String> units = List.of("12100000400000624D", "91150602MA0N3R4W5M", "91150602MA0QK7C21T");
        cases.add(new CaseFacts(
                number,
                "c-" + number,
                "DS-" + number,
                TSINGHUA,
                LOCAL,
                AGENCY,
                new BigDecimal("800000.00"),
                units,
                signed == null ? units.subList(0, 1) : units,
                1,
                verified == null ? 0 : 1,
                mismatched,
                verified == null ? List.of() : List.of("TR01-" + number),
                null,
                returned,
                new Reached(
                        null, null, null, LocalDate.of(2025, 1, 2), on(signed), on(verified), null, on(cancelled))));
        return this;
    }

    /// Who is named for the due step of the next application.
    Sample seats(ApplicationFacts.Seats next) {
        seats = next;
        return this;
    }

    Sample application(
            String caseNumber,
            String status,
            @Nullable String appliedOn,
            @Nullable String grantedOn,
            @Nullable String paidOn) {
        BigDecimal amount = new BigDecimal("40000.00");
        LocalDate applied = LocalDate.parse(appliedOn == null ? "2025-02-01" : appliedOn);
        applications.add(new ApplicationFacts(
                "a-" + caseNumber,
                caseNumber,
                "c-" + caseNumber,
                String.valueOf(AGENCY.code()),
                AGENCY.name(),
                status,
                applied,
                applied,
                amount,
                new BigDecimal("500000.00"),
                "clerk-a",
                "reviewer-a",
                status.equals("RETURNED") ? "缺发票" : null,
                null,
                null,
                on(grantedOn),
                grantedOn == null ? null : amount,
                on(paidOn),
                paidOn == null ? null : amount,
                seats));
        return this;
    }

    Sample record(String record, String code, String on, String after, boolean superseded) {
        records.add(new Facts.RegisterRecord(
                record, code, "2023101234566", LocalDate.parse(on), List.of("清华大学"), List.of(after), superseded));
        return this;
    }

    Sample proposal(String id, String on, @Nullable String accepted, @Nullable String declined) {
        proposals.add(new Facts.Proposal(
                id,
                "n-1",
                "o-1",
                "91150602MA0N3R4W5M",
                "耐火材料",
                LOCAL.name(),
                "一种耐火材料",
                LocalDate.of(2025, 1, 1),
                LocalDate.parse(on),
                on(accepted),
                on(declined)));
        return this;
    }

    Sample rostered(Side enterprise, String from, @Nullable String until) {
        rosters.add(new Facts.Rostered(enterprise, LocalDate.parse(from), on(until)));
        return this;
    }

    Sample product(Side enterprise, @Nullable String filedOn) {
        products.add(new Facts.Product("p-" + products.size(), enterprise, "耐火砖", on(filedOn)));
        return this;
    }

    Sample budget(String kind, String amount, String on) {
        budget.add(new Facts.BudgetLine(2025, kind, new BigDecimal(amount), LocalDate.parse(on), "a-1"));
        return this;
    }

    Sample cap(String kind, String amount, String on) {
        return cap(2025, false, kind, amount, on);
    }

    /// @param lasting whether the cap is one of longer than a year
    Sample cap(int year, boolean lasting, String kind, String amount, String on) {
        caps.add(new Facts.CapLine(
                "91150602MA0QK7C21T", year, lasting, kind, new BigDecimal(amount), LocalDate.parse(on), "a-1"));
        return this;
    }

    Sample notice(String lastDay, @Nullable String closedOn) {
        notices.add(new Facts.Notice("g-1", LocalDate.of(2025, 4, 1), LocalDate.parse(lastDay), on(closedOn), 2));
        return this;
    }

    Sample pledge(String number, Side borrower, String amount, String on, boolean renewal) {
        pledges.add(new Facts.Pledge(
                "p-" + number, number, borrower, "某某银行", new BigDecimal(amount), LocalDate.parse(on), renewal));
        return this;
    }

    Sample policy(String number, String sum, String premium, String from) {
        policies.add(new Facts.Insured(
                "i-" + number,
                number,
                LOCAL.name(),
                new BigDecimal(sum),
                new BigDecimal(premium),
                LocalDate.parse(from)));
        return this;
    }

    Sample claim(String number, String paid, String on) {
        claims.add(new Facts.Insured("i-1", number, LOCAL.name(), new BigDecimal(paid), null, LocalDate.parse(on)));
        return this;
    }

    Sample doubt(String id, String raised, @Nullable String proposedBy) {
        doubts.add(new Facts.Doubt(id, "1", "三方相同的合同", LocalDate.parse(raised), proposedBy));
        return this;
    }

    Sample recovery(String application, String status, @Nullable String proposedBy) {
        recoveries.add(new Facts.Recovery(application, "1", "代理", status, LocalDate.parse("2025-05-20"), proposedBy));
        return this;
    }

    Sample recovered(String application, String amount, String on) {
        recovered.add(new Facts.Recovered(application, "1", "代理", new BigDecimal(amount), LocalDate.parse(on)));
        return this;
    }

    /// The sides of the next case that has none of its signatures yet.
    Sample unsignedBy(String number, String... units) {
        aCase(number, null, null);
        CaseFacts last = cases.removeLast();
        cases.add(new CaseFacts(
                last.caseNumber(),
                last.contract(),
                last.contractNumber(),
                last.transferor(),
                last.transferee(),
                last.agency(),
                last.technical(),
                List.of(units),
                List.of(),
                last.patents(),
                last.recorded(),
                last.mismatched(),
                last.records(),
                last.product(),
                last.returned(),
                last.reached()));
        return this;
    }

    Facts facts() {
        return new Facts(
                "150602",
                cases,
                applications,
                needs,
                proposals,
                products,
                rosters,
                records,
                budget,
                caps,
                notices,
                pledges,
                policies,
                claims,
                doubts,
                recoveries,
                recovered);
    }
}
