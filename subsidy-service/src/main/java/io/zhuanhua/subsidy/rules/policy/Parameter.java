package io.zhuanhua.subsidy.rules.policy;

/// One thing a policy lays down.
///
/// @param name e.g. `rate`, `caps.unit.amount`
/// @param value as text; what it means is decided by [Terms]
/// @param citation the clause it rests on, or where the default comes from
/// @param question what is open about it, in Chinese; empty when nothing is
/// @param questionInEnglish the same in English
public record Parameter(
        String name, String value, Standing standing, String citation, String question, String questionInEnglish) {}
