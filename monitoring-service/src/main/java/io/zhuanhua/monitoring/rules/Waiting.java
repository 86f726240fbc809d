package io.zhuanhua.monitoring.rules;

import io.zhuanhua.events.PartyId;
import io.zhuanhua.monitoring.rules.CaseFacts.Reached;
import io.zhuanhua.monitoring.rules.Task.Whom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Everything that waits for somebody, worked out from where things stand.
public final class Waiting {

    private final Map<Task.Kind, Integer> terms;
    private final LocalDate today;
    private final List<Task> tasks = new ArrayList<>();

    private Waiting(Map<Task.Kind, Integer> terms, LocalDate today) {
        this.terms = terms;
        this.today = today;
    }

    /// Longest waiting first.
    ///
    /// @param terms days after which each is overdue
    public static List<Task> tasks(Facts facts, Map<Task.Kind, Integer> terms, LocalDate today) {
        Waiting waiting = new Waiting(terms, today);
        Set<String> applied = facts.applications().stream()
                .filter(application -> !application.isOver())
                .map(ApplicationFacts::contract)
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> withdrawn = facts.needs().stream()
                .filter(need -> need.withdrawnOn() != null)
                .map(Facts.Need::id)
                .collect(Collectors.toCollection(HashSet::new));
        facts.proposals().stream()
                .filter(proposal -> !withdrawn.contains(proposal.need()))
                .forEach(waiting::ofProposal);
        facts.cases().stream().filter(each -> !each.isCancelled()).forEach(each -> waiting.ofCase(each, applied));
        facts.applications().forEach(waiting::ofApplication);
        facts.notices().forEach(waiting::ofNotice);
        facts.doubts().forEach(waiting::ofDoubt);
        facts.recoveries().forEach(waiting::ofRecovery);
        return waiting.tasks.stream().sorted(Comparator.comparing(Task::since)).toList();
    }

    private void ofProposal(Facts.Proposal it) {
        if (it.acceptedOn() == null && it.declinedOn() == null) {
            add(
                    Task.Kind.ANSWER,
                    it.enterprise(),
                    it.needTitle(),
                    it.patentTitle(),
                    it.proposedOn(),
                    "/matching/matches/" + it.id());
        }
    }

    private void ofCase(CaseFacts it, Set<String> applied) {
        Reached reached = it.reached();
        String contract = "/contracts/" + it.contract();
        if (it.returned() != null) {
            returned(it, it.returned(), contract);
            return;
        }
        if (reached.signedOn() == null) {
            it.units().stream()
                    .filter(unit -> !it.signedUnits().contains(unit))
                    .forEach(unit -> sign(unit, it, contract));
            return;
        }
        if (it.mismatched() > 0) {
            add(Task.Kind.RECONCILE, null, it.caseNumber(), it.parties(), reached.signedOn(), contract);
        } else if (reached.verifiedOn() == null) {
            add(Task.Kind.VERIFY, null, it.caseNumber(), it.parties(), reached.signedOn(), contract);
        }
        if (reached.verifiedOn() != null) {
            verified(it, reached.verifiedOn(), applied);
        }
    }

    /// A side without a credit code has no login: a clerk enters its confirmation from the paper.
    private void sign(String unit, CaseFacts it, String contract) {
        boolean coded = new PartyId(unit).hasCreditCode();
        add(
                coded ? Task.Kind.SIGN : Task.Kind.SIGN_PAPER,
                coded ? unit : null,
                it.caseNumber(),
                it.parties(),
                it.reached().submittedOn(),
                contract);
    }

    private void ofDoubt(Facts.Doubt it) {
        tasks.add(new Task(
                Task.Kind.RESOLVE,
                null,
                it.caseNumber(),
                it.finding(),
                null,
                it.raisedOn(),
                due(Task.Kind.RESOLVE, it.raisedOn()),
                "/contracts/flags/" + it.id(),
                Whom.but(it.proposedBy()),
                null));
    }

    private void ofRecovery(Facts.Recovery it) {
        switch (it.status()) {
            case "OPEN" -> ofRecovery(Task.Kind.CLAWBACK, it, null);
            case "PROPOSED" -> ofRecovery(Task.Kind.CLAWBACK_DECIDE, it, it.proposedBy());
            case "APPEALED" -> ofRecovery(Task.Kind.CLAWBACK_HEAR, it, it.proposedBy());
            default -> {
                // Decided: it waits for the unit.
            }
        }
    }

    private void ofRecovery(Task.Kind kind, Facts.Recovery it, @Nullable String notBy) {
        tasks.add(new Task(
                kind,
                null,
                it.caseNumber(),
                it.unitName(),
                null,
                it.changedOn(),
                due(kind, it.changedOn()),
                "/subsidies/clawbacks/" + it.application(),
                Whom.but(notBy),
                null));
    }

    private void verified(CaseFacts it, LocalDate on, Set<String> applied) {
        if (it.agency().code() != null && !applied.contains(it.contract())) {
            add(
                    Task.Kind.APPLY,
                    it.agency().code(),
                    it.caseNumber(),
                    it.parties(),
                    on,
                    "/subsidies/applications/new?contract=" + it.contract());
        }
        if (it.transferee().code() != null && it.reached().filedOn() == null) {
            String page = it.product() == null ? "/products/new" : "/products/" + it.product();
            add(Task.Kind.FILE, it.transferee().code(), it.caseNumber(), it.parties(), on, page);
        }
    }

    private void returned(CaseFacts it, CaseFacts.Returned back, String contract) {
        tasks.add(new Task(
                Task.Kind.COMPLETE,
                it.agency().code(),
                it.caseNumber(),
                it.parties(),
                back.reason(),
                back.on(),
                back.deadline(),
                contract,
                Whom.ANYBODY,
                null));
    }

    private void ofApplication(ApplicationFacts it) {
        switch (it.status()) {
            case "SUBMITTED" -> underReview(Task.Kind.ACCEPT, it, null);
            case "ACCEPTED" -> underReview(Task.Kind.REVIEW, it, it.acceptedBy());
            case "PRELIM_PASSED" -> underReview(Task.Kind.APPROVE, it, it.reviewedBy());
            case "ENTERED" -> ofApplication(Task.Kind.CONFIRM, it.agency(), it, Whom.ANYBODY);
            case "RETURNED" -> ofApplication(Task.Kind.COMPLETE, it.agency(), it, Whom.ANYBODY);
            case "DECIDED_PROPOSED" -> ofApplication(Task.Kind.PUBLISH, null, it, Whom.ANYBODY);
            case "OBJECTED" -> ofApplication(Task.Kind.HEAR, null, it, Whom.ANYBODY);
            case "GRANTED", "PAYMENT_BOUNCED" -> ofApplication(Task.Kind.PAY, null, it, Whom.ANYBODY);
            default -> {
                // The notice runs, or nothing more will come: nobody has to act.
            }
        }
    }

    /// It waits for those named for the step, and for the others who are to know.
    ///
    /// @param before account that decided the step before
    private void underReview(Task.Kind kind, ApplicationFacts it, @Nullable String before) {
        ApplicationFacts.Seats seats = it.seats();
        Set<String> notBy = new HashSet<>(seats.endorsed());
        if (before != null) {
            notBy.add(before);
        }
        Set<String> deciding = Set.copyOf(seats.deciding(today));
        ofApplication(kind, null, it, new Whom(deciding, Set.copyOf(notBy), seats.escalated()));
        Set<String> told = new HashSet<>(seats.copied());
        told.removeAll(deciding);
        if (!told.isEmpty()) {
            ofApplication(Task.Kind.READ, null, it, new Whom(Set.copyOf(told), Set.of(), false));
        }
    }

    private void ofApplication(Task.Kind kind, @Nullable String unit, ApplicationFacts it, Whom whom) {
        String reason = kind == Task.Kind.COMPLETE ? it.reason() : null;
        String page = kind == Task.Kind.PUBLISH ? "/subsidies/notices/new" : it.href();
        tasks.add(new Task(
                kind,
                unit,
                it.caseNumber(),
                it.agencyName(),
                reason,
                it.changedOn(),
                due(kind, it.changedOn()),
                page,
                whom,
                kind == Task.Kind.READ ? null : it.seats().remindedOn()));
    }

    /// A notice can be closed from the day after its last.
    private void ofNotice(Facts.Notice it) {
        if (it.closedOn() == null && it.lastDay().isBefore(today)) {
            add(
                    Task.Kind.CLOSE,
                    null,
                    it.publishedOn() + " – " + it.lastDay(),
                    String.valueOf(it.items()),
                    it.lastDay().plusDays(1),
                    "/notices/" + it.id());
        }
    }

    private void add(
            Task.Kind kind, @Nullable String unit, String subject, String detail, LocalDate since, String href) {
        tasks.add(new Task(kind, unit, subject, detail, null, since, due(kind, since), href, Whom.ANYBODY, null));
    }

    private @Nullable LocalDate due(Task.Kind kind, LocalDate since) {
        Integer days = terms.get(kind);
        return days == null ? null : Objects.requireNonNull(since).plusDays(days);
    }
}
