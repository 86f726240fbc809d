package io.zhuanhua.contract.rules;

import io.zhuanhua.events.ContractEvent.Paper;
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

    /// Which papers can speak for that kind of transfer.
    public static boolean serves(Paper paper, TransferType type) {
        return switch (paper) {
            case PLEDGEE_CONSENT -> true;
            case LICENCE_NOTICE, LICENCE_PAYMENT -> type == TransferType.OPEN_LICENCE;
            case RECORDAL_CERTIFICATE -> isLicence(type);
            case TRANSFER_NOTICE -> !isLicence(type);
        };
    }
}
