package io.zhuanhua.contract.rules;

import io.zhuanhua.events.IdentityType;

/// What the vault keeps of a side without a credit code.
public record Papers(String name, IdentityType type, String number) {

    @Override
    public String toString() {
        return "Papers[…]";
    }
}
