package io.zhuanhua.events;

/// Codes of the patent gazette (法律状态公告), domain.md §4.2.
public enum RegisterCode {
    /// 专利权的转移
    TR01,
    /// 专利申请权的转移
    TA01,
    /// 专利实施许可合同备案的生效
    EE01,
    /// 专利实施许可合同备案的变更
    EM01,
    /// 专利实施许可合同备案的注销
    EC01,
    /// 专利权质押合同登记的生效
    PE01,
    /// 质押合同登记的变更
    PM01,
    /// 质押合同登记的注销
    PC01,
    /// 专利权的保全
    PP01,
    /// 专利权保全的解除
    PD01,
    /// 未缴年费专利权终止
    CF01,
    /// 专利权有效期届满
    CX01,
    /// 避免重复授权放弃专利权
    AV01,
    /// 专利权部分无效宣告
    IP01,
    /// 专利权全部无效宣告
    IW01,
    /// 专利权的恢复
    RR01,
    /// 专利权人的姓名或者名称、地址的变更: never a transfer
    CP01,
    /// 专利权人地址的变更: never a transfer
    CP02,
    /// 专利权人的姓名或者名称的变更: never a transfer
    CP03,
    /// 著录事项变更
    CB03,
    /// 著录事项更正
    CD02,
    /// 文件的公告送达
    DD01,
    /// 授权
    GR01
}
