package io.zhuanhua.subsidy.rules;

import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Percent;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.events.WorkingDays;
import io.zhuanhua.subsidy.rules.ContractFacts.Verification;
import io.zhuanhua.subsidy.rules.control.ControlGroups;
import io.zhuanhua.subsidy.rules.money.CapBucket;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.WorkCalendar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What tests start from, in the words of the field. Policy and calendar are the ones that are shipped, read from
/// their migrations.
public final class Given {

    public static final CreditCode AGENCY_A = CreditCode.parse("91150602MA0QK7C21T");
    public static final CreditCode AGENCY_B = CreditCode.parse("52150602MJY123458M");
    public static final CreditCode UNIVERSITY = CreditCode.parse("12100000400000624D");
    public static final CreditCode ENTERPRISE = CreditCode.parse("91150602MA0N3R4W5M");
    public static final PatentNumber PATENT = PatentNumber.parse("202310123456.6");
    public static final LocalDate SIGNED_ON = LocalDate.of(2025, 3, 10);
    public static final LocalDate VERIFIED_ON = LocalDate.of(2025, 4, 2);
    public static final UUID SUBMISSION = new UUID(1, 1);
    public static final UUID VERIFICATION = new UUID(1, 2);

    private Given() {}

    public static Policy policy() {
        return policyWith(Map.of());
    }

    /// The shipped policy with some parameters changed or added.
    public static Policy policyWith(Map<String, String> changed) {
        List<Parameter> parameters = new ArrayList<>();
        Matcher row = Pattern.compile(
                        "\\(\\d+, '([^']+)', '([^']+)', '(\\w+)', '([^']+)',\\s*'([^']*)',\\s*'([^']*)'\\)")
                .matcher(migration("migration/V100__policies_as_data.sql")
                        + migration("migration/V103__other_funds.sql"));
        while (row.find()) {
            parameters.add(new Parameter(
                    row.group(1),
                    changed.getOrDefault(row.group(1), row.group(2)),
                    Standing.valueOf(row.group(3)),
                    row.group(4),
                    row.group(5),
                    row.group(6)));
        }
        Set<String> shipped = parameters.stream().map(Parameter::name).collect(Collectors.toSet());
        changed.forEach((name, value) -> {
            if (!shipped.contains(name)) {
                parameters.add(new Parameter(name, value, Standing.UNCONFIRMED, "测试", "", ""));
            }
        });
        return Policy.of("ORDOS-AMR-2023-158.7.5", 1, "资助", "鄂市监发〔2023〕158号 第七项第五条", parameters);
    }

    public static WorkCalendar calendar() {
        String sql = migration("kit/V051__calendar_of_working_days.sql");
        Map<LocalDate, Boolean> days = new HashMap<>();
        Matcher row =
                Pattern.compile("\\('(\\d{4}-\\d\\d-\\d\\d)', (true|false), '").matcher(sql);
        while (row.find()) {
            days.put(LocalDate.parse(row.group(1)), Boolean.valueOf(row.group(2)));
        }
        Set<Integer> years = new HashSet<>();
        Matcher year = Pattern.compile("\\((\\d{4})\\)").matcher(sql);
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        return new WorkCalendar(new WorkingDays(years, days));
    }

    /// A verified assignment that agency A brought about alone.
    public static ContractFacts contract(String total, String technical) {
        return contract("c-1", TransferType.ASSIGNMENT, total, technical, List.of(agency(AGENCY_A, null)));
    }

    public static ContractFacts contract(
            String id, TransferType type, String total, String technical, List<Party> agencies) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(PartyRole.TRANSFEROR, "清华大学", UNIVERSITY, null, null));
        parties.add(new Party(PartyRole.TRANSFEREE, "鄂尔多斯市某某科技有限公司", ENTERPRISE, null, null));
        parties.addAll(agencies);
        ContractSubmitted submitted = new ContractSubmitted(
                new ContractId(id),
                new CaseNumber("ZH-2025-" + id),
                "DS-2025-" + id,
                SIGNED_ON,
                SIGNED_ON,
                type,
                parties,
                List.of(new PricedPatent(PATENT, "一种测试方法", null)),
                Amounts.inYuan(Money.parse(total), Money.parse(technical)),
                null,
                null,
                null);
        Verification verified = new Verification(VERIFIED_ON, VERIFIED_ON, VERIFICATION);
        return new ContractFacts(submitted, SUBMISSION, verified, EvidenceGrade.A, null, false, null);
    }

    public static Party agency(CreditCode code, @org.jspecify.annotations.Nullable String share) {
        String name = code.equals(AGENCY_A) ? "东胜区某某专利服务有限公司" : "东胜区某某知识产权服务中心";
        return new Party(PartyRole.AGENCY, name, code, share == null ? null : Percent.parse(share), "检索、撮合、谈判");
    }

    /// The caps of an agency under that policy, applied for and decided on one day.
    public static CapBucket caps(Policy policy, CreditCode unit, LocalDate on, ControlGroups groups) {
        return CapBucket.of(policy, unit, on, on, policy.validity().signedFrom().getYear(), groups);
    }

    public static Money yuan(String amount) {
        return Money.parse(amount);
    }

    private static String migration(String file) {
        try (InputStream sql = Given.class.getResourceAsStream("/db/" + file)) {
            return new String(Objects.requireNonNull(sql, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
