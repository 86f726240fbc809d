package io.zhuanhua.contract.rules;

import io.zhuanhua.events.TransferType;

/// What kinds of transfer have in common.
public final class TransferTypes {

    private TransferTypes() {}

    /// Whether the right stays with its holder and only its use is given.
    public static boolean isLicence(TransferType type) {
        return switch (type) {
            case LICENCE_EXCLUSIVE, LICENCE_SOLE, LICENCE_ORDINARY, OPEN_LICENCE -> true;
            case ASSIGNMENT, EQUITY -> false;
        };
    }
}
