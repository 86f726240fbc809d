package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can have happened between needs and patents (供需对接).
public sealed interface MatchEvent extends DomainEvent {

    /// One enterprise's need (企业需求).
    sealed interface NeedEvent extends MatchEvent {

        NeedId need();

        @Override
        default String stream() {
            return "need-" + need().text();
        }
    }

    /// One holder's offer (挂牌专利).
    sealed interface OfferEvent extends MatchEvent {

        OfferId offer();

        @Override
        default String stream() {
            return "offer-" + offer().text();
        }
    }

    /// One proposal that an offer answers a need.
    sealed interface ProposalEvent extends MatchEvent {

        MatchId match();

        @Override
        default String stream() {
            return "match-" + match().text();
        }
    }

    /// One enterprise's wish to be sent proposals or not (推送).
    sealed interface PushEvent extends MatchEvent {

        CreditCode enterprise();

        @Override
        default String stream() {
            return "push-" + enterprise().text();
        }
    }

    /// An enterprise has registered a technology need (企业需求).
    ///
    /// @param industry GB/T 4754-2017 code
    /// @param ipc guessed IPC codes
    /// @param budget what it would spend, if it says so
    /// @param invited empty for an open need; otherwise (定向) only these units may see it
    @Kind("need.registered")
    record NeedRegistered(
            NeedId need,
            CreditCode enterprise,
            String enterpriseName,
            String title,
            String content,
            @Nullable String industry,
            List<String> ipc,
            List<String> keywords,
            @Nullable Money budget,
            LocalDate registeredOn,
            @Nullable LocalDate neededBy,
            List<CreditCode> invited)
            implements NeedEvent {}

    /// It is no longer sought.
    @Kind("need.withdrawn")
    record NeedWithdrawn(NeedId need, LocalDate withdrawnOn, String reason) implements NeedEvent {}

    /// A university or other holder offers a patent (挂牌专利).
    ///
    /// @param number null for an application whose number is not public yet
    /// @param reference the holder's or publisher's own number for it, e.g. a publication number
    /// @param summary what it does, as the holder puts it or as the abstract says
    /// @param ways how it may change hands
    @Kind("patent.offered")
    record PatentOffered(
            OfferId offer,
            CreditCode holder,
            String holderName,
            @Nullable PatentNumber number,
            @Nullable String reference,
            String title,
            String summary,
            List<String> ipc,
            List<TransferType> ways,
            @Nullable Money askingPrice,
            LocalDate offeredOn)
            implements OfferEvent {}

    /// It is no longer offered; proposals already made stay, with this note.
    @Kind("patent.withdrawn")
    record PatentWithdrawn(OfferId offer, LocalDate withdrawnOn, String reason) implements OfferEvent {}

    /// The service proposes a patent for a need, and says why.
    ///
    /// @param score 0 to 100, comparable within one need only
    /// @param reasons kind, points of the score it stands for, and terms, e.g. `TITLE_TERMS/18:气化炉 耐火`; the
    ///     terms are words of the offer, so that a need kept to few is not told to many
    @Kind("match.proposed")
    record MatchProposed(
            MatchId match,
            NeedId need,
            OfferId offer,
            CreditCode enterprise,
            CreditCode holder,
            int score,
            List<String> reasons,
            LocalDate proposedOn)
            implements ProposalEvent {}

    /// The enterprise is interested: an introduction.
    @Kind("match.accepted")
    record MatchAccepted(MatchId match, NeedId need, OfferId offer, LocalDate acceptedOn) implements ProposalEvent {}

    /// The enterprise is not.
    @Kind("match.declined")
    record MatchDeclined(MatchId match, LocalDate declinedOn, String reason) implements ProposalEvent {}

    /// The enterprise wants no more proposals sent; needs and matches stay.
    @Kind("push.stopped")
    record PushStopped(CreditCode enterprise, LocalDate stoppedOn) implements PushEvent {}

    /// It wants them again.
    @Kind("push.resumed")
    record PushResumed(CreditCode enterprise, LocalDate resumedOn) implements PushEvent {}
}
