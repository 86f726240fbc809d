package io.zhuanhua.kit.wiring;

import org.jspecify.annotations.Nullable;

/// The relay or a reader at one moment.
///
/// @param name `relay`, or the name of the projection
/// @param active whether it works in this process; of several replicas one does
/// @param lag rows or records still to be done
/// @param done how many it has done since the process started
/// @param failure why it is trying again, null while it goes well
public record Machine(
        String name,
        boolean active,
        long lag,
        long done,
        @Nullable String failure) {}
