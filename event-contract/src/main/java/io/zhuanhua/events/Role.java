package io.zhuanhua.events;

/// What a person or system may be in this house (docs/reference/roles.md).
public enum Role {
    AGENCY,
    ENTERPRISE,
    UNIVERSITY,
    CLERK,
    REVIEWER,
    DIRECTOR,
    FINANCE,
    AUDITOR,
    PLATFORM,
    ADMIN
}
