package io.zhuanhua.kit.identity;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.kit.problem.ProblemAnswer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one way in. With demo users: HTTP Basic anywhere, or the login cookie on pages and on reading requests of the
/// REST interface, never on writing ones, so that no page can be made to send a command. Otherwise OpenID Connect.
/// Programs without a login hear 401, people are led to the login page.
@Alternative
@Priority(1)
@ApplicationScoped
class Door implements HttpAuthenticationMechanism {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final boolean local;
    private final Session session;
    private final OidcAuthenticationMechanism oidc;

    Door(KitConfig config, Session session, OidcAuthenticationMechanism oidc) {
        this.local = config.localUsers();
        this.session = session;
        this.oidc = oidc;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        if (isCommandWithoutCredentials(context) || isLogoutByLink(context)) {
            return Uni.createFrom().nullItem();
        }
        if (!local) {
            return oidc.authenticate(context, identities);
        }
        @Nullable AuthenticationRequest login = login(context);
        return login == null ? Uni.createFrom().nullItem() : identities.authenticate(login);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (ProblemAnswer.isForProgram(context.request())) {
            String scheme = local ? "Basic realm=\"zhuanhua\", charset=\"UTF-8\"" : "Bearer";
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", scheme));
        }
        if (!local) {
            return oidc.getChallenge(context);
        }
        String uri = context.request().uri();
        String back = isReading(context) ? uri : "/";
        String page = LoginPage.PATH + "?next=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return Uni.createFrom().item(new ChallengeData(303, "Location", page));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return local
                ? Set.of(UsernamePasswordAuthenticationRequest.class, TrustedAuthenticationRequest.class)
                : oidc.getCredentialTypes();
    }

    /// A browser sends its cookie along unasked, a program its credentials on purpose; only these may give orders.
    private static boolean isCommandWithoutCredentials(RoutingContext context) {
        return !isReading(context)
                && ProblemAnswer.isForProgram(context.request())
                && context.request().getHeader("Authorization") == null;
    }

    /// OpenID Connect would log out whoever follows a link to its logout path.
    private static boolean isLogoutByLink(RoutingContext context) {
        return isReading(context) && LoginPage.LOGOUT.equals(context.normalizedPath());
    }

    private static boolean isReading(RoutingContext context) {
        return READING.contains(context.request().method().name());
    }

    private @Nullable AuthenticationRequest login(RoutingContext context) {
        @Nullable String header = context.request().getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, "Basic ", 0, 6)) {
            return basic(header.substring(6).trim());
        }
        @Nullable String account = session.account(context);
        return account == null ? null : new TrustedAuthenticationRequest(account);
    }

    private static UsernamePasswordAuthenticationRequest basic(String encoded) {
        String plain;
        try {
            plain = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            plain = ":";
        }
        int colon = Math.max(plain.indexOf(':'), 0);
        return new UsernamePasswordAuthenticationRequest(
                plain.substring(0, colon),
                new PasswordCredential(
                        plain.substring(Math.min(colon + 1, plain.length())).toCharArray()));
    }
}
