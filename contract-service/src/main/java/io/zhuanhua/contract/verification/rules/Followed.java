package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a contract's history says of the rights in its patents and of the papers that speak for it.
///
/// @param rights changes that stand, by their record
/// @param papers in the order they were entered
public record Followed(Map<RecordId, RightChanged> rights, List<EvidenceEntered> papers) {

    public static Followed of(List<ContractEvent> history) {
        Map<RecordId, RightChanged> rights = new LinkedHashMap<>();
        List<EvidenceEntered> papers = new ArrayList<>();
        for (ContractEvent event : history) {
            if (event instanceof RightChanged changed) {
                rights.put(changed.record(), changed);
            } else if (event instanceof RightCorrected gone) {
                rights.remove(gone.record());
            } else if (event instanceof EvidenceEntered paper) {
                papers.add(paper);
            }
        }
        return new Followed(rights, papers);
    }

    /// Changes of the right in one patent, as far as they have been told.
    public Rights of(PatentNumber patent) {
        return new Rights(rights.values().stream()
                .filter(change -> change.patent().equals(patent))
                .map(change -> new Rights.Change(
                        change.change(), change.record(), change.effectiveOn(), change.recordalNumber()))
                .toList());
    }

    /// Papers of one kind for one patent.
    List<EvidenceEntered> papers(PatentNumber patent, Paper kind) {
        return papers.stream()
                .filter(paper -> paper.patent().equals(patent) && paper.paper() == kind)
                .toList();
    }
}
