package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that has been folded out of the events, for figures to be counted from.
///
/// @param division code of the division whose units are local
public record Facts(
        String division,
        List<CaseFacts> cases,
        List<ApplicationFacts> applications,
        List<Need> needs,
        List<Proposal> proposals,
        List<Product> products,
        List<Rostered> rosters,
        List<RegisterRecord> records,
        List<BudgetLine> budget,
        List<CapLine> caps,
        List<Notice> notices,
        List<Pledge> pledges,
        List<Insured> policies,
        List<Insured> claims,
        List<Doubt> doubts,
        List<Recovery> recoveries,
        List<Recovered> recovered) {

    /// A need of an enterprise.
    public record Need(
            String id,
            Side enterprise,
            String title,
            LocalDate registeredOn,
            @Nullable LocalDate withdrawnOn) {}

    /// A proposal that an offer answers a need.
    public record Proposal(
            String id,
            String need,
            String offer,
            String enterprise,
            String needTitle,
            String enterpriseName,
            String patentTitle,
            @Nullable LocalDate needOn,
            LocalDate proposedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate declinedOn) {}

    /// A product, with the day of its first filing.
    public record Product(
            String id,
            Side enterprise,
            String name,
            @Nullable LocalDate filedOn) {}

    /// An enterprise on one of the four rosters for a time.
    public record Rostered(
            Side enterprise, LocalDate from, @Nullable LocalDate until) {}

    /// A record of the national register.
    public record RegisterRecord(
            String record,
            String code,
            String patent,
            LocalDate effectiveOn,
            List<String> before,
            List<String> after,
            boolean superseded) {}

    /// One movement of the budget of a year: `ALLOCATED, RESERVED, COMMITTED, RELEASED, SPENT`.
    public record BudgetLine(
            int year,
            String kind,
            BigDecimal amount,
            LocalDate on,
            @Nullable String application) {}

    /// One movement of the cap of one unit: `RESERVED, COMMITTED, RELEASED`.
    ///
    /// @param year of the cap's ledger
    /// @param lasting whether the cap is one of longer than a year
    public record CapLine(
            String unit, int year, boolean lasting, String kind, BigDecimal amount, LocalDate on, String application) {}

    /// A public notice.
    public record Notice(
            String id,
            LocalDate publishedOn,
            LocalDate lastDay,
            @Nullable LocalDate closedOn,
            int items) {}

    /// A registered pledge loan (质押融资).
    ///
    /// @param renewal whether it follows a loan of before
    public record Pledge(
            String id, String number, Side borrower, String lender, BigDecimal amount, LocalDate on, boolean renewal) {}

    /// A policy (专利保险), or a loss an insurer has paid for.
    ///
    /// @param amount sum insured, or what was paid
    /// @param premium null for a loss
    /// @param on first day covered, or day of the payment
    public record Insured(
            String id,
            String number,
            String who,
            BigDecimal amount,
            @Nullable BigDecimal premium,
            LocalDate on) {}

    /// A doubt (疑点) that waits for a person.
    ///
    /// @param proposedBy who wants it resolved, where that takes two
    public record Doubt(
            String id,
            String caseNumber,
            String finding,
            LocalDate raisedOn,
            @Nullable String proposedBy) {}

    /// A recovery (追回) of a subsidy.
    ///
    /// @param status `OPEN, PROPOSED, DECIDED, APPEALED`
    /// @param proposedBy who wants what to be decided
    public record Recovery(
            String application,
            String caseNumber,
            String unitName,
            String status,
            LocalDate changedOn,
            @Nullable String proposedBy) {}

    /// Money that came back; below zero, money that went back to the unit after a decision fell.
    public record Recovered(String application, String caseNumber, String unitName, BigDecimal amount, LocalDate on) {}

    public Optional<CaseFacts> caseNumbered(String number) {
        return Optional.ofNullable(casesByNumber().get(number));
    }

    public Map<String, CaseFacts> casesByNumber() {
        return cases.stream()
                .collect(Collectors.toMap(CaseFacts::caseNumber, Function.identity(), (first, second) -> first));
    }

    /// Names of units registered in the division, in a normal form; register records carry names only.
    Set<String> localNames() {
        return List.of(
                        cases.stream().map(CaseFacts::transferor).toList(),
                        cases.stream().map(CaseFacts::transferee).toList(),
                        needs.stream().map(Need::enterprise).toList(),
                        products.stream().map(Product::enterprise).toList(),
                        rosters.stream().map(Rostered::enterprise).toList())
                .stream()
                .flatMap(Collection::stream)
                .filter(side -> side.isOf(division))
                .map(side -> plain(side.name()))
                .collect(Collectors.toSet());
    }

    /// Full and half width and spaces make no difference.
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
