package io.zhuanhua.events;

/// What a document proves. The set is closed: what is asked for in a review is asked for by these names.
public enum DocumentType {
    /// Scan of the signed contract (合同扫描件).
    CONTRACT_SCAN,
    /// The parties' agreement on each patent's price (逐件价款表).
    PRICE_SCHEDULE,
    /// A bank's proof that money moved (付款凭证).
    PAYMENT_VOUCHER,
    /// Invoice for the transfer or the agency's service (发票).
    INVOICE,
    /// The register's notice of the transfer or licence (登记通知书).
    REGISTER_NOTICE,
    /// Certificate that the contract is registered as a technical contract (技术合同登记证明).
    TECHNICAL_CONTRACT_CERTIFICATE,
    /// What the agency did: search report, records of talks (服务过程材料).
    SERVICE_RECORD,
    /// Statement of the sides on how they are related to each other (关联关系声明).
    RELATED_PARTY_STATEMENT,
    /// Anything else a reviewer asked for (其他材料).
    OTHER
}
