package io.zhuanhua.contract.document;

import io.zhuanhua.events.ContractEvent.DocumentAdded;
import io.zhuanhua.events.DocumentId;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One document of a contract.
///
/// @param mediaType found by looking into it
/// @param bytes its size
/// @param sha256 digest of its content
/// @param addedBy role of who added it
public record DocumentItem(
        DocumentId id,
        DocumentType type,
        String mediaType,
        long bytes,
        String sha256,
        LocalDate addedOn,
        @Nullable Role addedBy) {

    static DocumentItem of(Envelope entry, DocumentAdded document) {
        return new DocumentItem(
                document.document(),
                document.type(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.addedOn(),
                entry.actor().role());
    }

    /// Kilobytes, rounded up.
    public long kilobytes() {
        return (bytes + 1023) / 1024;
    }
}
