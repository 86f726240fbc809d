package io.zhuanhua.kit.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

/// A demo user as Quarkus sees it.
final class LocalIdentity {

    private LocalIdentity() {}

    static SecurityIdentity of(LocalUsers.LocalUser user) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(user.name()))
                .addRole(user.role())
                .addAttribute(Caller.UNIT_NAME, user.unitName());
        if (!user.unit().equals("-")) {
            identity.addAttribute(Caller.UNIT, user.unit());
        }
        return identity.build();
    }
}
