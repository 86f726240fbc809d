package io.zhuanhua.events;

/// The papers of a side that has no credit code: an individual, or somebody from abroad (domain.md §3.4, story 44).
/// What is on them is kept encrypted by contract-service; an event carries no more than this.
///
/// @param party pseudonym of who bears them
/// @param type what kind of papers
/// @param masked their number with its middle hidden, `1502**********1234`; empty where there is none
/// @param reference into the vault of contract-service
/// @param coherent whether the number's own check character is right; a warning where it is not
public record Identity(PartyId party, IdentityType type, String masked, String reference, boolean coherent) {}
