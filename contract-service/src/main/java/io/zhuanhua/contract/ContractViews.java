package io.zhuanhua.contract;

import io.vertx.core.http.HttpServerRequest;
import io.zhuanhua.contract.ContractResource.Accepted;
import io.zhuanhua.contract.identity.IdentityVault;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.verification.VerificationConfig;
import io.zhuanhua.contract.verification.rules.VerificationResult;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.kit.clock.LegalClock;
import io.zhuanhua.kit.list.StreamVersion;
import io.zhuanhua.kit.problem.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

/// Contracts as this request reads them: in its language, on today's legal date.
@RequestScoped
public class ContractViews {

    private final VerificationConfig verification;
    private final IdentityVault identities;
    private final LegalClock clock;
    private final HttpServerRequest request;

    ContractViews(
            VerificationConfig verification, IdentityVault identities, LegalClock clock, HttpServerRequest request) {
        this.verification = verification;
        this.identities = identities;
        this.clock = clock;
        this.request = request;
    }

    public ContractView of(Dossier dossier) {
        return ContractView.of(
                dossier,
                VerificationResult.shown(dossier.state(), verification.policy(), clock.today()),
                identities::name,
                RequestLanguage.of(request));
    }

    /// What its agency needs to know of a contract that was just handed in.
    public Accepted accepted(ContractSubmitted submitted) {
        return new Accepted(
                submitted.contract().text(),
                submitted.caseNumber().text(),
                ContractStatus.SUBMITTED,
                ContractView.warnings(submitted, RequestLanguage.of(request)));
    }

    /// The contract, and its version for the next change.
    public Response answer(Response.ResponseBuilder response, Dossier dossier) {
        return response.header("ETag", StreamVersion.etag(dossier.version()))
                .entity(of(dossier))
                .build();
    }
}
