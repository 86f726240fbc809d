package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.PartyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A name under which a unit stands in the register beside the one in its contracts: a former name, mostly.
///
/// @param from first day on which it counts; null when not known
/// @param until last day; null when not known
public record OtherName(
        PartyId unit,
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    boolean isBorneOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
