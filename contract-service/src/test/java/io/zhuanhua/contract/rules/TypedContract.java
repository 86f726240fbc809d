package io.zhuanhua.contract.rules;

import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.PatentNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The contract of the public face (api.md), to be changed at one place per test.
public final class TypedContract {

    public static final LocalDate TODAY = LocalDate.of(2025, 3, 20);
    public static final CreditCode UNIVERSITY = new CreditCode("12100000400000624D");
    public static final CreditCode ENTERPRISE = new CreditCode("91150602MA0N3R4W5M");
    public static final CreditCode AGENCY = new CreditCode("91150602MA0QK7C21T");
    public static final CreditCode OTHER_AGENCY = new CreditCode("52150602MJY123458M");
    /// Pseudonyms as a key would make them, readable.
    public static final Identities PAPERS =
            new Identities(text -> "%032x".formatted(text.hashCode() & 0xffff_ffffL), "ref", List.of());
    public static final PatentNumber PATENT = new PatentNumber("2023101234566");

    public final List<@Nullable PartyTyped> parties = new ArrayList<>(List.of(
            new PartyTyped("TRANSFEROR", "清华大学", UNIVERSITY.text(), null, null),
            new PartyTyped("TRANSFEREE", "鄂尔多斯市某某科技有限公司", ENTERPRISE.text(), null, null),
            new PartyTyped("AGENCY", "东胜区某某专利服务有限公司", AGENCY.text(), "100", "检索、撮合、谈判")));
    public final List<@Nullable PatentTyped> patents =
            new ArrayList<>(List.of(new PatentTyped("202310123456.6", "一种测试方法", "800000.00")));
    public @Nullable String contractNumber = "DS-2025-0001";
    public @Nullable String signedOn = "2025-03-10";
    public @Nullable String type = "ASSIGNMENT";
    public @Nullable AmountsTyped amounts = new AmountsTyped("CNY", "1000000.00", "800000.00", null);
    public @Nullable String technicalContractNumber;
    public @Nullable String licenceTerm;

    public static TypedContract asInTheApi() {
        return new TypedContract();
    }

    public TypedContract ofType(String name) {
        type = name;
        return this;
    }

    public TypedContract withPatents(String... numbers) {
        patents.clear();
        for (String number : numbers) {
            patents.add(new PatentTyped(number, "一种测试方法", null));
        }
        return this;
    }

    public SubmitContract typed() {
        return new SubmitContract(
                contractNumber, signedOn, type, parties, patents, amounts, technicalContractNumber, null, licenceTerm);
    }

    public Intake read() {
        return IntakeRules.read(typed(), Rates.NONE, PAPERS, TODAY);
    }

    public ContractSubmitted submitted() {
        return submitted("c-1");
    }

    public ContractSubmitted submitted(String id) {
        return read().submitted(new ContractId(id), new CaseNumber("150602-2025-000001"), TODAY);
    }

    /// Handed in, nothing else.
    public ContractState state() {
        return ContractState.of(List.of(submitted())).orElseThrow();
    }
}
