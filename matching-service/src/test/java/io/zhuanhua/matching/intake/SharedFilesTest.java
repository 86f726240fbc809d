package io.zhuanhua.matching.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.MatchEvent.NeedRegistered;
import io.zhuanhua.events.MatchEvent.PatentOffered;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.events.OfferId;
import io.zhuanhua.matching.SharedData;
import io.zhuanhua.matching.rules.NeedRules;
import io.zhuanhua.matching.rules.OfferRules;
import io.zhuanhua.matching.rules.Unit;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The real files are read to the last row and mean what they say.
class SharedFilesTest {

    private static final Unit UNIT = new Unit("12100000400000624D", null);
    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    @Test
    void reads_every_need() {
        List<NeedRegistered> needs = SharedData.rows("need-achievement/needs.csv").stream()
                .map(NeedFile::read)
                .map(row -> NeedRules.register(new NeedId("x"), row.need(), UNIT, TODAY))
                .toList();
        assertThat(needs).hasSize(268).allSatisfy(need -> assertThat(need.content())
                .isNotBlank());
    }

    @Test
    void reads_every_patent_of_every_set() {
        assertThat(patents("patents-g06f/patents.csv"))
                .hasSize(4_594)
                .allSatisfy(patent -> assertThat(patent.reference()).startsWith("CN"))
                .filteredOn(patent -> patent.ipc().stream().anyMatch(code -> code.startsWith("G06F")))
                .hasSizeGreaterThan(4_400);
        assertThat(patents("patents-fewshot/patents.csv"))
                .hasSize(4_097)
                .allSatisfy(patent -> assertThat(patent.holderName()).isNotEqualTo(UNIT.creditCode()));
        assertThat(patents("patents-cnipa-sample/patents.csv"))
                .hasSize(40)
                .allSatisfy(patent -> assertThat(patent.number()).isNotNull());
        assertThat(patents("patents-full10/patents.csv")).hasSize(10).allSatisfy(patent -> {
            assertThat(patent.number()).isNotNull();
            assertThat(patent.summary()).isNotBlank();
        });
    }

    private static List<PatentOffered> patents(String file) {
        return SharedData.rows(file).stream()
                .map(PatentFile::read)
                .map(patent -> OfferRules.read(new OfferId("x"), patent, UNIT, TODAY))
                .toList();
    }
}
