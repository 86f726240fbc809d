package io.zhuanhua.contract;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.IntakeWarnings;
import io.zhuanhua.contract.rules.NextStep;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.Mismatch;
import io.zhuanhua.events.ContractEvent.PartySigned;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Identity;
import io.zhuanhua.events.IdentityType;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.Text;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.kit.problem.ProblemBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One contract as clients read it.
///
/// @param signedOn date in the contract's text
/// @param allSignedOn day of the last signature, once all sides have signed
/// @param proxy whether a clerk entered it for the agency (代录)
/// @param licenceTerm last day of a licence
public record ContractView(
        String id,
        String caseNumber,
        String contractNumber,
        ContractStatus status,
        LocalDate signedOn,
        LocalDate submittedOn,
        boolean proxy,
        TransferType transferType,
        List<PartyView> parties,
        List<PatentView> patents,
        AmountsView amounts,
        @Nullable String technicalContractNumber,
        @Nullable String matchId,
        @Nullable LocalDate licenceTerm,
        @Nullable LocalDate allSignedOn,
        VerificationView verification,
        NextView next,
        LifeView life,
        List<ProblemBody.Item> warnings) {

    /// @param id what it is named by when somebody signs for it: its credit code, or a pseudonym where it has none
    /// @param creditCode null for a side without one
    /// @param identity its papers, the middle of their number hidden; null for a unit
    /// @param signedOn day of this side's confirmation, null as long as it has not signed
    /// @param proxy whether a clerk entered the confirmation from the paper original
    public record PartyView(
            String id,
            PartyRole role,
            String name,
            @Nullable String creditCode,
            @Nullable IdentityView identity,
            @Nullable String sharePercent,
            @Nullable String work,
            @Nullable LocalDate signedOn,
            boolean proxy) {

        static PartyView of(Party party, String name, @Nullable PartySigned signature) {
            Identity papers = party.identity();
            return new PartyView(
                    party.id().text(),
                    party.role(),
                    name,
                    text(party.creditCode()),
                    papers == null ? null : new IdentityView(papers.type(), papers.masked()),
                    text(party.share()),
                    party.work(),
                    signature == null ? null : signature.signedOn(),
                    signature != null && signature.proxy());
        }
    }

    /// @param number with its middle hidden, empty where there is none
    public record IdentityView(IdentityType type, String number) {}

    /// @param number application number with the dot before its check digit
    /// @param state `PENDING`, `VERIFIED` or `MISMATCH`
    /// @param recordId the register's record that says so
    public record PatentView(
            String number,
            String title,
            @Nullable String price,
            String state,
            @Nullable String recordId,
            @Nullable RegisterCode code,
            @Nullable LocalDate effectiveOn,
            @Nullable EvidenceGrade grade,
            @Nullable Mismatch mismatch) {

        static PatentView of(PricedPatent patent, @Nullable Proof proof) {
            String number = patent.number().shown().substring(2);
            Money price = patent.price();
            String yuan = price == null ? null : price.toString();
            return switch (proof) {
                case null -> new PatentView(number, patent.title(), yuan, "PENDING", null, null, null, null, null);
                case Proof.Recorded found ->
                    new PatentView(
                            number,
                            patent.title(),
                            yuan,
                            "VERIFIED",
                            found.record().text(),
                            found.code(),
                            found.effectiveOn(),
                            found.grade(),
                            null);
                case Proof.Mismatched found ->
                    new PatentView(
                            number,
                            patent.title(),
                            yuan,
                            "MISMATCH",
                            found.record().text(),
                            null,
                            null,
                            null,
                            found.reason());
            };
        }
    }

    /// @param recorded patents recorded as the contract says
    /// @param patents patents of the contract
    /// @param verifiedOn day of the verification that holds
    public record VerificationView(
            int recorded, int patents, @Nullable LocalDate verifiedOn) {}

    /// @param waitingFor ids of the sides that have it now
    public record NextView(NextStep.Code code, List<String> waitingFor) {}

    /// @param status as it is shown today
    /// @param language of the warnings
    /// @param names what its sides are really called
    static ContractView of(Dossier dossier, ContractStatus status, Function<Party, String> names, Locale language) {
        ContractState state = dossier.state();
        ContractSubmitted contract = state.submitted();
        NextStep next = NextStep.of(state);
        return new ContractView(
                contract.contract().text(),
                contract.caseNumber().text(),
                contract.contractNumber(),
                status,
                contract.signedOn(),
                contract.submittedOn(),
                dossier.isProxy(),
                contract.transferType(),
                contract.parties().stream()
                        .map(party -> PartyView.of(
                                party, names.apply(party), state.signatures().get(party.id())))
                        .toList(),
                contract.patents().stream()
                        .map(patent -> PatentView.of(patent, state.proofs().get(patent.number())))
                        .toList(),
                AmountsView.of(contract.amounts()),
                contract.technicalContractNumber(),
                text(contract.match()),
                contract.licenceUntil(),
                state.signedOn(),
                new VerificationView(state.recorded(), contract.patents().size(), state.verifiedOn()),
                new NextView(
                        next.code(),
                        next.parties().stream().map(party -> party.id().text()).toList()),
                LifeView.of(dossier),
                warnings(contract, language));
    }

    /// What a person should look at, in that language.
    public static List<ProblemBody.Item> warnings(ContractSubmitted contract, Locale language) {
        return ProblemBody.items(new Refused(IntakeWarnings.of(contract)), language);
    }

    private static @Nullable String text(@Nullable Text value) {
        return value == null ? null : value.text();
    }
}
