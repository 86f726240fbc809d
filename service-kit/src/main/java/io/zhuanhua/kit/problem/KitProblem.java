package io.zhuanhua.kit.problem;

import io.zhuanhua.events.Code;

/// What can be wrong with a request before any rule has seen it, and what can be wrong with the house itself.
public enum KitProblem implements Code {
    BODY_MISSING,
    BODY_TOO_LARGE,
    BUSY,
    CLOCK_BACKWARDS,
    CROSS_SITE,
    CURSOR_INVALID,
    FORBIDDEN,
    IDEMPOTENCY_KEY_INVALID,
    INTERNAL,
    LIMIT_INVALID,
    LOGIN_FAILED,
    LOGIN_WAIT,
    MALFORMED_JSON,
    MEDIA_TYPE_UNSUPPORTED,
    METHOD_NOT_ALLOWED,
    NOT_ACCEPTABLE,
    NOT_FOUND,
    PARAMETER_INVALID,
    REQUEST_INVALID,
    STILL_FAILS,
    TEXT_NOT_ALLOWED,
    UNAUTHENTICATED,
    UNAVAILABLE,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    VERSION_INVALID,
    VERSION_STALE,
    WRONG_TYPE
}
