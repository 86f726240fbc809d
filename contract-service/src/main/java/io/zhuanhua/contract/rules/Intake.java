package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A contract that has passed the checks of intake and lacks only an id and a case number.
///
/// @param papers of sides without a credit code, by reference: the vault keeps them before an event refers to them
public record Intake(
        String contractNumber,
        LocalDate signedOn,
        TransferType transferType,
        List<Party> parties,
        List<PricedPatent> patents,
        Amounts amounts,
        @Nullable String technicalContractNumber,
        @Nullable MatchId match,
        @Nullable LocalDate licenceUntil,
        Map<String, Papers> papers) {

    /// Whether this unit is one of its agencies.
    public boolean isAgency(@Nullable CreditCode unit) {
        return parties.stream()
                .anyMatch(party -> party.role() == PartyRole.AGENCY && Objects.equals(party.creditCode(), unit));
    }

    public ContractSubmitted submitted(ContractId id, CaseNumber caseNumber, LocalDate today) {
        return new ContractSubmitted(
                id,
                caseNumber,
                contractNumber,
                signedOn,
                today,
                transferType,
                parties,
                patents,
                amounts,
                technicalContractNumber,
                match,
                licenceUntil);
    }
}
