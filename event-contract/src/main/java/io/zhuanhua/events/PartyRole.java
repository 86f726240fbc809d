package io.zhuanhua.events;

/// The three sides of a tripartite contract (三方合同).
public enum PartyRole {
    /// 让与方: gives the patent or the licence.
    TRANSFEROR,
    /// 受让方: gets it.
    TRANSFEREE,
    /// 服务机构: brought the two together; the subsidy goes to it.
    AGENCY
}
