package io.zhuanhua.events;

/// The three sides of a tripartite contract (三方合同).
public enum PartyRole {
    /// Gives the patent or the licence (让与方).
    TRANSFEROR,
    /// Gets the patent or the licence (受让方).
    TRANSFEREE,
    /// Brought the two together; the subsidy goes to it (服务机构).
    AGENCY
}
