package io.zhuanhua.contract.verification.rules;

import io.zhuanhua.events.ContractEvent;
import io.zhuanhua.events.ContractEvent.EvidenceConfirmed;
import io.zhuanhua.events.ContractEvent.EvidenceEntered;
import io.zhuanhua.events.ContractEvent.NameLinked;
import io.zhuanhua.events.ContractEvent.NameUnlinked;
import io.zhuanhua.events.ContractEvent.Paper;
import io.zhuanhua.events.ContractEvent.RightChanged;
import io.zhuanhua.events.ContractEvent.RightCorrected;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a contract's history says of the rights in its patents and of the papers that speak for it.
///
/// @param rights changes that stand, by their record
/// @param papers in the order they were entered
/// @param confirmed scans that a second clerk has compared with their originals
/// @param names other names that were linked here and stand
public record Followed(
        Map<RecordId, RightChanged> rights,
        List<EvidenceEntered> papers,
        Set<RecordId> confirmed,
        List<NameLinked> names) {

    public static Followed of(List<ContractEvent> history) {
        Map<RecordId, RightChanged> rights = new LinkedHashMap<>();
        List<EvidenceEntered> papers = new ArrayList<>();
        Set<RecordId> confirmed = new HashSet<>();
        List<NameLinked> names = new ArrayList<>();
        for (ContractEvent event : history) {
            if (event instanceof RightChanged changed) {
                rights.put(changed.record(), changed);
            } else if (event instanceof RightCorrected gone) {
                rights.remove(gone.record());
            } else if (event instanceof EvidenceEntered paper) {
                papers.add(paper);
            } else if (event instanceof EvidenceConfirmed paper) {
                confirmed.add(paper.record());
            } else if (event instanceof NameLinked link) {
                names.removeIf(former -> isSame(former, link.unit(), link.name()));
                names.add(link);
            } else if (event instanceof NameUnlinked gone) {
                names.removeIf(former -> isSame(former, gone.unit(), gone.name()));
            }
        }
        return new Followed(rights, papers, confirmed, names);
    }

    /// Changes of the right in one patent, as far as they have been told.
    public Rights of(PatentNumber patent) {
        return new Rights(rights.values().stream()
                .filter(change -> change.patent().equals(patent))
                .map(change -> new Rights.Change(
                        change.change(), change.record(), change.effectiveOn(), change.recordalNumber()))
                .toList());
    }

    private static boolean isSame(NameLinked link, CreditCode unit, String name) {
        return link.unit().equals(unit) && link.name().equals(name);
    }

    /// Whether a paper may prove something: an official one at once, a scan when two clerks have looked at it.
    public boolean counts(EvidenceEntered paper) {
        return paper.grade() != EvidenceGrade.C || confirmed.contains(paper.record());
    }

    /// Papers of one kind for one patent that count.
    List<EvidenceEntered> papers(PatentNumber patent, Paper kind) {
        return papers.stream()
                .filter(paper -> paper.patent().equals(patent) && paper.paper() == kind && counts(paper))
                .toList();
    }
}
