package io.zhuanhua.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.matching.ranking.IpcAffinity.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

class IpcAffinityTest {

    @Test
    void finds_the_deepest_level_two_codes_share() {
        assertThat(between("H01M 10/0525", "h01m10/0525")).isEqualTo(new IpcAffinity(Level.SUBGROUP, "H01M10/0525"));
        assertThat(between("H01M10/0525", "H01M10/42")).isEqualTo(new IpcAffinity(Level.GROUP, "H01M10"));
        assertThat(between("H01M10/0525", "H01M4/16")).isEqualTo(new IpcAffinity(Level.SUBCLASS, "H01M"));
        assertThat(between("H01M", "H01M4/16")).isEqualTo(new IpcAffinity(Level.SUBCLASS, "H01M"));
        assertThat(between("H01M", "H01B1/00")).isEqualTo(new IpcAffinity(Level.CLASS, "H01"));
        assertThat(between("H01M", "H02J3/38")).isNull();
        assertThat(between("H", "H01M")).isNull();
    }

    @Test
    void takes_the_nearest_of_several() {
        assertThat(IpcAffinity.between(List.of("A61K31/70", "H01M10/05"), List.of("H01M4/16", "A61P1/00")))
                .isEqualTo(new IpcAffinity(Level.SUBCLASS, "H01M"));
        assertThat(IpcAffinity.between(List.of(), List.of("H01M"))).isNull();
    }

    private static @org.jspecify.annotations.Nullable IpcAffinity between(String one, String other) {
        return IpcAffinity.between(List.of(one), List.of(other));
    }
}
