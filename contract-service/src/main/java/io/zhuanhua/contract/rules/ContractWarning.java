package io.zhuanhua.contract.rules;

import io.zhuanhua.events.Code;

/// What a person should look at although the contract is accepted. Texts in `problems/*.properties`.
public enum ContractWarning implements Code {
    /// The number on the papers of a side contradicts itself.
    IDENTITY_NUMBER_CHECK,
    /// A licence without a last day.
    LICENCE_TERM_MISSING,
    /// The organisation code inside a credit code has a wrong check digit of its own.
    ORGANISATION_CODE_CHECK,
    /// A type digit nobody has described yet.
    PATENT_TYPE_UNKNOWN,
    /// Prices for some patents only, or of another sum than the technical amount.
    PRICES_DIFFER,
    /// A part of the money is not for technology; the papers should say what for.
    TECHNICAL_BELOW_TOTAL,
    TECHNICAL_CONTRACT_NUMBER_FORM
}
