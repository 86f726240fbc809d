package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Code;

/// What can be wrong with a contract or with what somebody wants to do to it. Texts in `problems/*.properties`.
public enum ContractProblem implements Code {
    /// The agency is transferor or transferee as well.
    AGENCY_IS_PARTY,
    /// An agency hands in contracts of its own only.
    AGENCY_NOT_CALLER,
    /// The subsidy goes to a unit.
    AGENCY_WITHOUT_CODE,
    ALREADY_SIGNED,
    AMENDED_BEFORE_CONTRACT,
    AMENDED_IN_FUTURE,
    AMOUNT_NOT_POSITIVE,
    /// Whether a day has an exchange rate cannot be told without that year's calendar.
    RATE_CALENDAR_MISSING,
    CLOSED_BEFORE_CONTRACT,
    CLOSED_IN_FUTURE,
    CONTRACT_CANCELLED,
    CONTRACT_COMPLETED,
    CONTRACT_NOT_RETURNED,
    CONTRACT_NOT_VERIFIED,
    CONTRACT_RETURNED,
    CONTRACT_REVERSED,
    CONTRACT_VERIFIED,
    CURRENCY_NOT_SUPPORTED,
    DEADLINE_PAST,
    DOCUMENT_NOT_IN_CONTRACT,
    EVIDENCE_CONFIRMED,
    /// A scan takes two persons.
    EVIDENCE_CONFIRMS_ITSELF,
    EVIDENCE_GRADE_UNKNOWN,
    /// An official electronic document counts at once.
    EVIDENCE_NEEDS_NO_SECOND,
    EVIDENCE_UNKNOWN,
    /// A side has a credit code or papers, not both.
    IDENTITY_BESIDE_CODE,
    IDENTITY_NUMBER_INVALID,
    /// A number with its middle hidden that is not on file for this side.
    IDENTITY_NUMBER_MASKED,
    IDENTITY_TYPE_UNKNOWN,
    INVOICE_IN_FUTURE,
    /// The invoice stands in another contract, or in none.
    INVOICE_NOT_HERE,
    /// An invoice counts for one contract only.
    INVOICE_USED,
    LICENCE_TERM_ENDED,
    LICENCE_TERM_NOT_FOR_TYPE,
    /// The register's name stands in the contract already.
    NAME_IN_CONTRACT,
    NAME_NOT_LINKED,
    NAME_VALIDITY_REVERSED,
    NOTHING_AMENDED,
    NOT_A_PARTY,
    /// A party signs for itself; only a clerk enters a signature from the paper original.
    ON_BEHALF_NOT_ALLOWED,
    PAPERS_GONE,
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
    PAYMENT_ABOVE_CONTRACT,
    PAYMENT_BEFORE_CONTRACT,
    PAYMENT_IN_FUTURE,
    PAYMENT_KIND_UNKNOWN,
    PAYMENT_TWICE,
    PAYMENT_UNKNOWN,
    /// Who entered a contract for the agency cannot also confirm it for the agency.
    PROXY_CONFIRMS_ITSELF,
    RATE_INVALID,
    RATE_IN_FUTURE,
    /// The rate of a day is never changed.
    RATE_KNOWN,
    /// The day has a published rate, but nobody has entered it.
    RATE_MISSING,
    REGISTERED_BEFORE_CONTRACT,
    REGISTERED_IN_FUTURE,
    ROYALTY_NOT_AGREED,
    SHARES_NOT_100,
    SIGNED_BEFORE_CONTRACT,
    SIGNED_IN_FUTURE,
    TECHNICAL_ABOVE_TOTAL,
    TOO_MANY,
    TOTAL_NOT_POSITIVE,
    TRANSFER_TYPE_UNKNOWN
}
