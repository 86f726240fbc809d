package io.zhuanhua.matching;

public record Need(String title) {}
