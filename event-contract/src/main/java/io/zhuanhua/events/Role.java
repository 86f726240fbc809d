package io.zhuanhua.events;

/// What a person or system may be in this house; what each sees and does: `docs/reference/roles.md`.
public enum Role {
    /// Submits contracts and applies for the subsidy (专利服务机构).
    AGENCY,
    /// Registers needs, confirms contracts, files products (企业).
    ENTERPRISE,
    /// Offers patents, confirms contracts (高校院所).
    UNIVERSITY,
    /// Accepts, checks evidence, keeps rosters and notices (经办).
    CLERK,
    /// Compares facts with originals (复核).
    REVIEWER,
    /// Decides (局领导).
    DIRECTOR,
    /// Pays (财务).
    FINANCE,
    /// Reads everything, changes nothing (审计).
    AUDITOR,
    /// The national platform as a caller (运营平台).
    PLATFORM,
    /// Runs the system, decides no case (系统管理).
    ADMIN
}
