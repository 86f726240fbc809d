package io.zhuanhua.contract.verification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.zhuanhua.contract.verification.rules.VerificationPolicy;

/// What the bureau decides about verification where the plan is silent (domain.md §4.3); defaults are recommendations
/// and not confirmed by anybody.
@ConfigMapping(prefix = "zhuanhua.verification")
public interface VerificationConfig {

    /// Days by which a record may take effect before the contract's date.
    @WithDefault("0")
    int toleranceDays();

    /// Whether a pledge the pledgee has not agreed to see go stands in the way of a transfer; otherwise it is only
    /// shown.
    @WithDefault("true")
    boolean pledgeBlocks();

    /// Whether notice and payment, as official electronic documents (B), prove an open licence without a record.
    @WithDefault("true")
    boolean papersSuffice();

    /// Days after the last signature from which a transfer without a record is stale: a flag, not a failure.
    @WithDefault("180")
    int staleAfterDays();

    default VerificationPolicy policy() {
        return new VerificationPolicy(toleranceDays(), pledgeBlocks(), papersSuffice(), staleAfterDays());
    }
}
