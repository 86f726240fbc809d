package io.zhuanhua.benchmarks;

import io.zhuanhua.events.Actor;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Role;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.List;

/// Contracts as large as real ones, told apart by a number at the end of their name.
public final class Samples {

    public static final Actor AGENCY = new Actor("agency-a", Role.AGENCY, new CreditCode("91150602MA0QK7C21T"));

    /// Digits at the end of every name.
    public static final int DIGITS = 10;

    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Money TECHNICAL = new Money(80_000_000);
    private static final Amounts AMOUNTS = Amounts.inYuan(new Money(100_000_000), TECHNICAL);
    private static final List<PricedPatent> PATENTS =
            List.of(new PricedPatent(new PatentNumber("2023101234566"), "一种测试方法", TECHNICAL));
    private static final List<Party> PARTIES = List.of(
            new Party(PartyRole.TRANSFEROR, "清华大学", new CreditCode("12100000400000624D"), null, null),
            new Party(PartyRole.TRANSFEREE, "鄂尔多斯市某某科技有限公司", new CreditCode("91150602MA0N3R4W5M"), null, null),
            new Party(PartyRole.AGENCY, "东胜区某某专利服务有限公司", new CreditCode("91150602MA0QK7C21T"), null, "检索、撮合、谈判"));

    private Samples() {}

    public static String name(long number) {
        String digits = Long.toString(number);
        return "bench-" + "0".repeat(DIGITS - digits.length()) + digits;
    }

    /// The number in a name, or in anything that ends with one.
    public static int number(byte[] text, int length) {
        int number = 0;
        for (int at = length - DIGITS; at < length; at++) {
            number = number * 10 + text[at] - '0';
        }
        return number;
    }

    public static ContractSubmitted submitted(String name) {
        return new ContractSubmitted(
                new ContractId(name),
                new CaseNumber("150602-2025-000001"),
                "DS-2025-0001",
                DAY,
                DAY,
                TransferType.ASSIGNMENT,
                PARTIES,
                PATENTS,
                AMOUNTS,
                null,
                null,
                null);
    }
}
