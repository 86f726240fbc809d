package io.zhuanhua.events;

import org.jspecify.annotations.Nullable;

/// Who did it: an account of the identity provider, its role, and the unit it acts for. No name, no contact.
///
/// @param account opaque account name; a service acting by itself is `service:<name>`
/// @param unit null for staff of the bureau and for services
public record Actor(
        String account, @Nullable Role role, @Nullable CreditCode unit) {

    public static Actor service(String name) {
        return new Actor("service:" + name, null, null);
    }
}
