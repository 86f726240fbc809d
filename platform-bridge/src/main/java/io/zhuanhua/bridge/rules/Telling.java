package io.zhuanhua.bridge.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the national platform is told of a deal: who, which patents, when, and no amounts.
///
/// @param deliveryId also the record's key, so that the peer can pass over what it has already
/// @param kind kind of the event it is made from
/// @param on legal date of that event
public record Telling(
        String deliveryId,
        String kind,
        @Nullable String caseNumber,
        String about,
        String on,
        List<String> patents,
        List<Unit> units) {

    /// A unit and its part in the deal: TRANSFEROR, TRANSFEREE, AGENCY or ENTERPRISE.
    public record Unit(String role, String name, String creditCode) {}
}
