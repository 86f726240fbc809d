package io.zhuanhua.contract.flag.rules;

import io.zhuanhua.events.Code;

/// What can be wrong with the handling of a doubt. Texts in `problems/*.properties`.
public enum FlagProblem implements Code {
    CONTRACT_NOT_CONCERNED,
    FLAG_DOCUMENT_REQUIRED,
    FLAG_RESOLVED,
    RELATION_UNKNOWN,
    /// A unit has no relation to itself.
    RELATION_TO_ITSELF,
    /// The second person says something else than the first proposed.
    RESOLUTION_DIFFERS,
    /// Who proposed it cannot also confirm it.
    SECOND_PERSON_REQUIRED
}
