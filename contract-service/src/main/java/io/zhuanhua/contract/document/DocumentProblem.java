package io.zhuanhua.contract.document;

import io.zhuanhua.events.Code;

/// What can be wrong with a document.
public enum DocumentProblem implements Code {
    /// The same content is there already, as a document of the same type.
    DOCUMENT_EXISTS,
    /// None of the forms a document may have, by its content.
    DOCUMENT_FORMAT,
    DOCUMENT_INFECTED,
    /// The virus scanner does not answer; nothing was kept.
    DOCUMENT_SCANNER_AWAY,
    /// The store does not answer.
    DOCUMENT_STORE_AWAY,
    DOCUMENT_TOO_LARGE,
    DOCUMENT_TYPE_UNKNOWN,
    DOCUMENTS_TOO_MANY
}
