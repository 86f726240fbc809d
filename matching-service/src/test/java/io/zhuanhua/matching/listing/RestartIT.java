package io.zhuanhua.matching.listing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhuanhua.events.NeedId;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.journal.Rebuild;
import io.zhuanhua.kit.wiring.Works;
import io.zhuanhua.matching.MatchingConfig;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A process that starts ranks as the one that has been running, and lists made again are the lists that lived.
@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "matching"))
class RestartIT {

    @Inject
    MatchBoard lived;

    @Inject
    MatchingConfig config;

    @Inject
    Journal journal;

    @Inject
    StreamVersions listed;

    @Inject
    Works works;

    @Test
    void an_index_read_from_the_streams_equals_the_one_that_lived() {
        List<String> needs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            needs.add(post("enterprise-a", "needs", "{\"title\":\"重启需求%d耐火砖\",\"content\":\"气化炉\"}".formatted(i)));
            String patent = post("university-a", "patents", "{\"title\":\"重启专利%d耐火砖\"}".formatted(i));
            if (i % 3 == 0) {
                post("university-a", "patents/" + patent + "/withdrawal", "{}");
                post("enterprise-a", "needs/" + needs.getLast() + "/withdrawal", "{}");
            }
        }
        await().untilAsserted(() -> assertThat(listed.all()).containsAllEntriesOf(versions(needs)));
        MatchBoard restarted = new MatchBoard(config, journal, listed);
        for (String id : needs) {
            NeedId need = new NeedId(id);
            assertThat(restarted.offersFor(need, null, 0, 50)).isEqualTo(lived.offersFor(need, null, 0, 50));
        }
        assertThat(restarted.offersFor(new NeedId(needs.get(1)), null, 0, 50)).isNotEmpty();
        assertThat(restarted.offersFor(new NeedId(needs.getFirst()), null, 0, 50))
                .isEmpty();
        restarted.close();
    }

    @Test
    void lists_made_again_are_the_lists_that_lived() {
        String need = post("enterprise-a", "needs", "{\"title\":\"重建列表\",\"content\":\"重建列表\"}");
        post("university-a", "patents", "{\"title\":\"一种重建列表的方法\"}");
        await().untilAsserted(() -> assertThat(listed.all()).containsKey("need-" + need));
        for (String projection : List.of("match_listing", "match_proposals")) {
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                Rebuild.Result result = works.reader(projection).rebuild(false);
                assertThat(result.rebuilt()).as(projection).isEqualTo(result.live());
                assertThat(result.events()).isPositive();
            });
        }
    }

    private static Map<String, Integer> versions(List<String> needs) {
        return Map.of("need-" + needs.getFirst(), 2, "need-" + needs.getLast(), 1);
    }

    private static String post(String user, String path, String body) {
        return given().auth()
                .preemptive()
                .basic(user, user)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/" + path)
                .then()
                .extract()
                .path("id");
    }
}
