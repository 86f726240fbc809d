package io.zhuanhua.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/// Knows a demo user again by the name in the login cookie, which only a holder of the session key can have written.
@ApplicationScoped
class SessionLogin implements IdentityProvider<TrustedAuthenticationRequest> {

    private final LocalUsers users;

    SessionLogin(LocalUsers users) {
        this.users = users;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(() -> users.named(request.getPrincipal())
                .map(LocalIdentity::of)
                .orElseThrow(() -> new AuthenticationFailedException("no such user")));
    }
}
