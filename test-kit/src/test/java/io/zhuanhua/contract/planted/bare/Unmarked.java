package io.zhuanhua.contract.planted.bare;

public record Unmarked(String text) {}
