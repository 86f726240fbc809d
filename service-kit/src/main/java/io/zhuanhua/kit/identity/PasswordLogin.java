package io.zhuanhua.kit.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Lets a demo user in by name and password.
@ApplicationScoped
class PasswordLogin implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

    private final LocalUsers users;
    private final LoginWait wait;

    PasswordLogin(LocalUsers users, LoginWait wait) {
        this.users = users;
        this.wait = wait;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        return Uni.createFrom().item(() -> {
            String name = request.getUsername();
            return enter(name, request.getPassword().getPassword())
                    .map(LocalIdentity::of)
                    .orElseThrow(() -> new AuthenticationFailedException("wrong account or password"));
        });
    }

    /// @throws io.zhuanhua.events.Refused `LOGIN_WAIT` after too many failures
    Optional<LocalUsers.LocalUser> enter(String name, char[] password) {
        wait.check(name);
        Optional<LocalUsers.LocalUser> user = users.with(name, password);
        if (user.isPresent()) {
            wait.succeeded(name);
        } else {
            wait.failed(name);
        }
        return user;
    }
}
