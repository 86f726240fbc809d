package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Code;

/// What can be wrong with a contract or with what somebody wants to do to it. Texts in `problems/*.properties`.
public enum ContractProblem implements Code {
    /// The agency is transferor or transferee as well.
    AGENCY_IS_PARTY,
    /// An agency hands in contracts of its own only.
    AGENCY_NOT_CALLER,
    ALREADY_SIGNED,
    CONTRACT_CANCELLED,
    CONTRACT_VERIFIED,
    CURRENCY_NOT_SUPPORTED,
    LICENCE_TERM_ENDED,
    LICENCE_TERM_NOT_FOR_TYPE,
    /// The register's name stands in the contract already.
    NAME_IN_CONTRACT,
    NAME_VALIDITY_REVERSED,
    NOT_A_PARTY,
    /// A party signs for itself; only a clerk enters a signature from the paper original.
    ON_BEHALF_NOT_ALLOWED,
    PAPER_BEFORE_CONTRACT,
    PAPER_IN_FUTURE,
    PAPER_NOT_FOR_TYPE,
    PAPER_UNKNOWN,
    PARTIES_NOT_TRIPARTITE,
    PARTY_ROLE_UNKNOWN,
    PARTY_TWICE,
    PATENT_FILED_AFTER_CONTRACT,
    PATENT_NOT_IN_CONTRACT,
    PATENT_TWICE,
    /// Who entered a contract for the agency cannot also confirm it for the agency.
    PROXY_CONFIRMS_ITSELF,
    SHARES_NOT_100,
    SIGNED_BEFORE_CONTRACT,
    SIGNED_IN_FUTURE,
    TECHNICAL_ABOVE_TOTAL,
    TOO_MANY,
    TOTAL_NOT_POSITIVE,
    TRANSFER_TYPE_UNKNOWN
}
