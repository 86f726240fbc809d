package io.zhuanhua.events;

/// Codes of the patent gazette (法律状态公告).
public enum RegisterCode {
    /// The patent has another holder (专利权的转移).
    TR01,
    /// The application has another applicant (专利申请权的转移).
    TA01,
    /// A licence has been recorded (专利实施许可合同备案的生效).
    EE01,
    /// The record of a licence has been changed (专利实施许可合同备案的变更).
    EM01,
    /// The record of a licence has been cancelled (专利实施许可合同备案的注销).
    EC01,
    /// The patent has been pledged (专利权质押合同登记的生效); never a transfer.
    PE01,
    /// The pledge has been changed (质押合同登记的变更).
    PM01,
    /// The pledge has been cancelled (质押合同登记的注销).
    PC01,
    /// A court or office has frozen the patent (专利权的保全).
    PP01,
    /// The patent is no longer frozen (专利权保全的解除).
    PD01,
    /// The patent has lapsed, its yearly fee unpaid (未缴年费专利权终止).
    CF01,
    /// The term of the patent is over (专利权有效期届满).
    CX01,
    /// The patent was given up so as not to be granted twice (避免重复授权放弃专利权).
    AV01,
    /// The patent is partly invalid (专利权部分无效宣告).
    IP01,
    /// The patent is wholly invalid (专利权全部无效宣告).
    IW01,
    /// A lapsed right lives again (专利权的恢复).
    RR01,
    /// Name or address of the holder has changed (专利权人的姓名或者名称、地址的变更); never a transfer.
    CP01,
    /// The address of the holder has changed (专利权人地址的变更); never a transfer.
    CP02,
    /// The name of the holder has changed (专利权人的姓名或者名称的变更); never a transfer.
    CP03,
    /// Bibliographic data have changed (著录事项变更).
    CB03,
    /// Bibliographic data were wrong and are corrected (著录事项更正).
    CD02,
    /// A paper has been served by publication (文件的公告送达).
    DD01,
    /// The patent has been granted (授权).
    GR01
}
