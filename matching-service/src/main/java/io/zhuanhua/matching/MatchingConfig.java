package io.zhuanhua.matching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What an operator may set of the matching.
@ConfigMapping(prefix = "zhuanhua.matching")
public interface MatchingConfig {

    /// Score from which a match is proposed by itself, 0 to 100. Of labelled pairs at or above 15, nine in ten have to
    /// do with each other and one in three fits well or very well. Lists show the others as well.
    @WithDefault("15")
    int proposeFrom();

    /// Most proposals that follow from one new need or one new patent.
    @WithDefault("5")
    int proposeMost();

    /// Most proposals one enterprise is sent in seven days.
    @WithDefault("20")
    int pushesPerWeek();

    /// Grams of a text by which candidates are looked up; more is slower and misses less.
    @WithDefault("128")
    int heaviestGrams();

    /// Candidates compared exactly for one question; how deep a ranked list goes.
    @WithDefault("1000")
    int mostCompared();
}
