package io.zhuanhua.contract.rules;

import static io.zhuanhua.contract.rules.ContractProblem.LICENCE_TERM_ENDED;
import static io.zhuanhua.contract.rules.ContractProblem.LICENCE_TERM_NOT_FOR_TYPE;
import static io.zhuanhua.contract.rules.ContractProblem.SIGNED_IN_FUTURE;
import static io.zhuanhua.contract.rules.ContractProblem.TRANSFER_TYPE_UNKNOWN;

import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.MatchId;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.TransferType;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a contract as it was typed and says everything that is wrong with it at once (domain.md §3, stories 1–4).
public final class IntakeRules {

    static final int LONGEST_NUMBER = 64;

    private IntakeRules() {}

    /// @param rates of the currency that was typed
    /// @param identities of sides without a credit code
    /// @param today the legal date; a contract cannot have been signed after it
    /// @throws Refused with every problem, each with its place
    public static Intake read(SubmitContract typed, Rates rates, Identities identities, LocalDate today) {
        Checks checks = new Checks();
        String contractNumber = checks.text("/contractNumber", typed.contractNumber(), LONGEST_NUMBER);
        LocalDate signedOn = checks.required("/signedOn", typed.signedOn(), LegalDates::parse);
        if (signedOn != null) {
            checks.that(!signedOn.isAfter(today), SIGNED_IN_FUTURE, "/signedOn", today.toString());
        }
        TransferType type = checks.required(
                "/transferType",
                typed.transferType(),
                text -> TypedTexts.oneOf(TransferType.values(), text, TRANSFER_TYPE_UNKNOWN));
        IntakeParties sides = IntakeParties.read(typed.parties(), identities, checks);
        List<PricedPatent> patents = IntakePatents.read(typed.patents(), signedOn, checks);
        Amounts amounts = IntakeAmounts.read(typed.amounts(), type, signedOn, rates, checks);
        String technicalNumber =
                checks.optionalText("/technicalContractNumber", typed.technicalContractNumber(), LONGEST_NUMBER);
        String match = checks.optionalText("/matchId", typed.matchId(), LONGEST_NUMBER);
        LocalDate until = checks.optional("/licenceTerm", typed.licenceTerm(), LegalDates::parse);
        licenceTerm(until, type, signedOn, checks);
        checks.refuseIfAny();
        return new Intake(
                Objects.requireNonNull(contractNumber),
                Objects.requireNonNull(signedOn),
                Objects.requireNonNull(type),
                sides.parties(),
                patents,
                Objects.requireNonNull(amounts),
                technicalNumber,
                match == null ? null : new MatchId(match),
                until,
                sides.papers());
    }

    private static void licenceTerm(
            @Nullable LocalDate until, @Nullable TransferType type, @Nullable LocalDate signedOn, Checks checks) {
        if (until == null || type == null) {
            return;
        }
        if (checks.that(TransferTypes.isLicence(type), LICENCE_TERM_NOT_FOR_TYPE, "/licenceTerm") && signedOn != null) {
            checks.that(!until.isBefore(signedOn), LICENCE_TERM_ENDED, "/licenceTerm", signedOn.toString());
        }
    }
}
