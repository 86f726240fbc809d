package io.zhuanhua.matching.rules;

import org.jspecify.annotations.Nullable;

/// A unit as a request names it: by its code, and by its name where the house does not know it yet.
public record Unit(@Nullable String creditCode, @Nullable String name) {

    /// No unit: the request has to name one.
    public static final Unit NONE = new Unit(null, null);
}
