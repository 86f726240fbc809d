package io.zhuanhua.kit.identity;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.zhuanhua.events.Actor;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.Role;
import io.zhuanhua.kit.KitConfig;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Who sends this request. Roles open a door; whether a record may be seen or changed is asked of the record itself,
/// with [#owns].
@RequestScoped
public class Caller {

    /// Name of the identity's attribute, and of the token's claim, with the credit code of the caller's unit.
    static final String UNIT = "unit";

    /// Name of the attribute, and of the claim, with the name of that unit.
    static final String UNIT_NAME = "unit_name";

    private static final Actor NOBODY = new Actor("public", null, null);
    private static final Set<Role> STAFF = EnumSet.of(Role.CLERK, Role.REVIEWER, Role.DIRECTOR, Role.FINANCE);

    private final SecurityIdentity identity;
    private final KitConfig config;

    Caller(SecurityIdentity identity, KitConfig config) {
        this.identity = identity;
        this.config = config;
    }

    /// Whether there is a login. Only paths open to everybody can answer false.
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /// The account with its role and unit; `public` without a login.
    public Actor actor() {
        return isKnown() ? new Actor(account(), role(), unit()) : NOBODY;
    }

    public String account() {
        return isKnown() ? identity.getPrincipal().getName() : NOBODY.account();
    }

    /// The one role of the account.
    ///
    /// @throws UnauthorizedException without a login
    /// @throws ForbiddenException when the account has no role of the house, or several
    public Role role() {
        if (!isKnown()) {
            throw new UnauthorizedException();
        }
        List<Role> roles = Stream.of(Role.values())
                .filter(role -> identity.hasRole(role.name().toLowerCase(Locale.ROOT)))
                .toList();
        if (roles.size() != 1) {
            throw new ForbiddenException("an account has exactly one role, this one has " + roles);
        }
        return roles.getFirst();
    }

    /// The unit the account acts for; null for staff of the bureau.
    public @Nullable CreditCode unit() {
        String code = told(UNIT);
        return code.isBlank() ? null : CreditCode.parse(code);
    }

    /// The name of that unit, or of the bureau; empty when nobody said it.
    public String unitName() {
        return told(UNIT_NAME);
    }

    private String told(String name) {
        @Nullable String text = identity.getAttribute(name);
        if (text == null && identity.getPrincipal() instanceof JsonWebToken token) {
            text = token.getClaim(name);
        }
        return text == null ? "" : text;
    }

    /// Whether the account belongs to the bureau: clerk, reviewer, director, finance.
    public boolean isStaff() {
        return isKnown() && STAFF.contains(role());
    }

    /// Whether the account may see every record: staff and auditors.
    public boolean readsAll() {
        return isKnown() && (isStaff() || role() == Role.AUDITOR);
    }

    /// Whether the account acts for this unit.
    public boolean owns(@Nullable CreditCode unit) {
        return unit != null && unit.equals(unit());
    }

    public boolean is(Role... anyOf) {
        return isKnown() && List.of(anyOf).contains(role());
    }

    /// @throws ForbiddenException (403 `FORBIDDEN`) unless the caller has one of these roles
    public void require(Role... anyOf) {
        require(is(anyOf));
    }

    /// @throws ForbiddenException (403 `FORBIDDEN`) unless `allowed`
    public void require(boolean allowed) {
        if (!isKnown()) {
            throw new UnauthorizedException();
        }
        if (!allowed) {
            throw new ForbiddenException();
        }
    }

    /// Division code of the bureau whose records its staff works on.
    public String division() {
        return config.division();
    }
}
