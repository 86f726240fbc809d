package io.zhuanhua.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PointsTest {

    @Test
    void shares_every_point_and_no_more() {
        assertThat(Points.of(0.1, List.of(1.0, 1.0, 1.0))).isEqualTo(new Points(10, List.of(4, 3, 3)));
        assertThat(Points.of(0.999, List.of(0.7, 0.2, 0.1))).isEqualTo(new Points(100, List.of(70, 20, 10)));
    }

    @Test
    void has_none_to_share_when_nothing_fits() {
        assertThat(Points.of(0, List.of(0.0, 0.0))).isEqualTo(new Points(0, List.of(0, 0)));
        assertThat(Points.of(0.2, List.of(0.2, -1e-17))).isEqualTo(new Points(20, List.of(20, 0)));
    }
}
