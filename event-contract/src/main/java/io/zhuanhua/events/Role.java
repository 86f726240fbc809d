package io.zhuanhua.events;

/// What a person or system may be in this house; what each may do stands with the rules of each service.
public enum Role {
    /// 专利服务机构
    AGENCY,
    /// 企业
    ENTERPRISE,
    /// 高校院所
    UNIVERSITY,
    /// 经办
    CLERK,
    /// 复核
    REVIEWER,
    /// 局领导
    DIRECTOR,
    /// 财务
    FINANCE,
    /// 审计: reads everything, changes nothing.
    AUDITOR,
    /// 运营平台: the national platform as a caller.
    PLATFORM,
    /// 系统管理: runs the system, decides no case.
    ADMIN
}
