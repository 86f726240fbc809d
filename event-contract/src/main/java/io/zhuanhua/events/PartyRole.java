package io.zhuanhua.events;

/// The three sides of a tripartite contract (三方合同): 让与方, 受让方, 服务机构.
public enum PartyRole {
    TRANSFEROR,
    TRANSFEREE,
    AGENCY
}
