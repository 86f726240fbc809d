package io.zhuanhua.events;

import java.time.LocalDate;
import java.util.List;

/// How versions of a policy come about: drafted by one person, published by another. All of them in one stream, for
/// there are few and every decision reads them.
public sealed interface PolicyEvent extends DomainEvent {

    /// The one stream of all policies.
    String STREAM = "policies";

    String policyId();

    int version();

    @Override
    default String stream() {
        return STREAM;
    }

    @Override
    default boolean isOfOneCase() {
        return false;
    }

    /// A version has been drafted, or its draft written anew. It decides nothing yet.
    ///
    /// @param title what it is about
    /// @param citation the clause it rests on
    /// @param parameters every one of them, in order
    @Kind("policy.drafted")
    record PolicyDrafted(
            String policyId,
            int version,
            String title,
            String citation,
            List<PolicyParameter> parameters,
            LocalDate draftedOn)
            implements PolicyEvent {}

    /// A drafted version is in force for the contracts its validity names. It is never changed from now on.
    @Kind("policy.published")
    record PolicyPublished(String policyId, int version, LocalDate publishedOn) implements PolicyEvent {}

    /// A draft was given up.
    @Kind("policy.discarded")
    record PolicyDiscarded(String policyId, int version, String reason, LocalDate discardedOn) implements PolicyEvent {}

    /// One thing a version lays down.
    ///
    /// @param standing `CONFIRMED` by the competent office or `UNCONFIRMED`
    /// @param citation the clause, or where the value comes from
    /// @param question what is open about it, in Chinese; empty when nothing is
    record PolicyParameter(
            String name, String value, String standing, String citation, String question, String questionInEnglish) {}
}
