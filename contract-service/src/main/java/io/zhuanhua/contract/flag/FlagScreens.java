package io.zhuanhua.contract.flag;

import io.zhuanhua.contract.ContractDesk;
import io.zhuanhua.contract.ContractView;
import io.zhuanhua.contract.ContractViews;
import io.zhuanhua.contract.flag.rules.FlagState;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.identity.Caller;
import io.zhuanhua.ui.FormErrors;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;

/// Makes the screen of a doubt: what it says, the contracts it concerns, what this person may do.
@RequestScoped
class FlagScreens {

    private final ContractDesk contracts;
    private final Caller caller;
    private final ContractViews views;

    FlagScreens(ContractDesk contracts, Caller caller, ContractViews views) {
        this.contracts = contracts;
        this.caller = caller;
        this.views = views;
    }

    FlagScreen of(FlagState state, String done, String reason, String document, FormErrors errors) {
        List<ContractView> concerned = state.raised().contracts().stream()
                .map(id -> views.of(contracts.show(id)))
                .toList();
        Actor proposer = state.proposer();
        boolean own = proposer != null && proposer.account().equals(caller.account());
        boolean resolvable = state.resolved() == null && !own && caller.is(Role.CLERK, Role.REVIEWER);
        return new FlagScreen(
                FlagView.of(state), concerned, resolvable, done, FlagPage.freshKey(), reason, document, errors);
    }
}
