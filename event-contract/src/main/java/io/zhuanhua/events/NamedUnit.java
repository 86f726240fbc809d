package io.zhuanhua.events;

/// A unit as a paper names it.
public record NamedUnit(String name, CreditCode creditCode) {}
