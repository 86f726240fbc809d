package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import java.util.List;

/// What a contract waits for and who has it now.
///
/// @param code what comes next
/// @param parties who has it, when it is sides of the contract
public record NextStep(Code code, List<Party> parties) {

    /// What a contract can wait for.
    public enum Code {
        /// The sides that have not signed yet.
        SIGNATURES,
        /// The agency: something is missing.
        COMPLETION,
        /// The national register.
        REGISTER,
        /// A clerk: the register says something else than the contract.
        MISMATCH,
        /// The agency may apply for the subsidy, the transferee may file its product.
        SUBSIDY,
        /// Nothing: it has ended.
        NOTHING
    }

    public static NextStep of(ContractState state) {
        return switch (state.status()) {
            case SUBMITTED -> new NextStep(Code.SIGNATURES, state.unsigned());
            case RETURNED -> new NextStep(Code.COMPLETION, agencies(state));
            case SIGNED, STALE, FAILED -> {
                boolean doubt = state.proofs().values().stream().anyMatch(Proof.Mismatched.class::isInstance);
                yield new NextStep(doubt ? Code.MISMATCH : Code.REGISTER, List.of());
            }
            case VERIFIED -> new NextStep(Code.SUBSIDY, List.of());
            case CANCELLED, REVERSED -> new NextStep(Code.NOTHING, List.of());
        };
    }

    private static List<Party> agencies(ContractState state) {
        return state.submitted().parties().stream()
                .filter(party -> party.role() == PartyRole.AGENCY)
                .toList();
    }
}
