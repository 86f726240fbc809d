package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The id of the one application an agency can have for a contract. It follows from the two, so that a second
/// application meets the first one's stream: whoever is later sees it, and nobody is faster than the stream.
public final class ApplicationIds {

    private ApplicationIds() {}

    public static ApplicationId of(ContractId contract, CreditCode agency) {
        byte[] name = ("subsidy " + contract.text() + '\n' + agency.text()).getBytes(StandardCharsets.UTF_8);
        return new ApplicationId(UUID.nameUUIDFromBytes(name).toString());
    }
}
