package io.zhuanhua.subsidy.rules.review;

import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// The ids of the applications an agency can have for a contract: the first, and supplementary ones. An id follows from
/// contract, agency and number, so that a second application meets the first one's stream: whoever is later sees it,
/// and nobody is faster than the stream.
public final class ApplicationIds {

    /// Claims one agency can make for one contract, supplementary ones among them.
    public static final int MOST = 6;

    private ApplicationIds() {}

    /// The first.
    public static ApplicationId of(ContractId contract, CreditCode agency) {
        return of(contract, agency, 1);
    }

    /// @param number from 1 to [#MOST]
    public static ApplicationId of(ContractId contract, CreditCode agency, int number) {
        String name = "subsidy " + contract.text() + '\n' + agency.text() + (number == 1 ? "" : "\n" + number);
        return new ApplicationId(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /// All there can be, the first one first.
    public static List<ApplicationId> all(ContractId contract, CreditCode agency) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> of(contract, agency, number))
                .toList();
    }
}
