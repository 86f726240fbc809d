package io.zhuanhua.subsidy.rules.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.events.ApplicationEvent;
import io.zhuanhua.events.Kinds;
import io.zhuanhua.subsidy.rules.review.StateWalk.Edge;
import io.zhuanhua.ui.Language;
import io.zhuanhua.ui.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/reference/application-states.md` is drawn from the rules. With `-Dregenerate` it is written instead.
class ApplicationStatesTest {

    private static final Path PAPER = Path.of("../docs/reference/application-states.md");
    private static final String COMMAND =
            "./mvnw -pl subsidy-service -am test -Dtest=ApplicationStatesTest -Dregenerate"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";
    private static final Words WORDS = Words.load(ApplicationStatesTest.class.getClassLoader());
    private static final Set<String> MOVE_NOTHING = Set.of(
            "review.assigned",
            "review.copied",
            "review.endorsed",
            "review.escalated",
            "review.reminded",
            "subsidy.acceptance-noted",
            "subsidy.account-change-asked",
            "subsidy.account-change-refused",
            "subsidy.account-changed",
            "subsidy.account-disclosed",
            "subsidy.apportioned",
            "subsidy.objection-upheld",
            "subsidy.other-funds-noted");

    @Test
    void the_paper_says_what_the_rules_do() throws IOException {
        Set<Edge> edges = StateWalk.edges();
        String paper = paper(edges);
        if (System.getProperty("regenerate") != null) {
            Files.writeString(PAPER, paper);
        }
        assertThat(PAPER).as("not written yet; run %s", COMMAND).exists();
        assertThat(Files.readString(PAPER))
                .as("differs from the rules; run %s and look at the difference", COMMAND)
                .isEqualTo(paper);
    }

    @Test
    void every_status_is_come_to_and_every_kind_of_event_moves_an_application_or_is_known_not_to() {
        Set<Edge> edges = StateWalk.edges();
        Set<ApplicationStatus> reached =
                edges.stream().map(Edge::to).collect(Collectors.toCollection(() -> EnumSet.of(ApplicationStatus.NONE)));
        assertThat(reached).containsExactlyInAnyOrder(ApplicationStatus.values());
        Set<String> moving = edges.stream().map(Edge::kind).collect(Collectors.toSet());
        assertThat(moving).doesNotContainAnyElementsOf(MOVE_NOTHING);
        assertThat(Stream.concat(moving.stream(), MOVE_NOTHING.stream())).containsExactlyInAnyOrderElementsOf(kinds());
    }

    private static Set<String> kinds() {
        return Kinds.byName().entrySet().stream()
                .filter(kind -> ApplicationEvent.class.isAssignableFrom(kind.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String paper(Set<Edge> edges) {
        StringBuilder paper = new StringBuilder("""
                # 资助申请的状态 · States of an application

                按规则逐一推演得出，不是手工绘制；谁在哪一步可以办理，见 `InCharge` 和 `FourEyes`。
                Found by trying everything the rules let happen, from every place an application can come to
                (`StateWalk`); written by `ApplicationStatesTest` with `-Dregenerate`, which fails when this is stale.

                ```mermaid
                stateDiagram-v2
                """);
        for (ApplicationStatus status : ApplicationStatus.values()) {
            if (status != ApplicationStatus.NONE) {
                paper.append("    state \"%s\" as %s\n".formatted(word("status-" + status), status));
            }
        }
        for (ApplicationStatus from : ApplicationStatus.values()) {
            for (ApplicationStatus to : ApplicationStatus.values()) {
                String label = edges.stream()
                        .filter(edge -> edge.from() == from && edge.to() == to)
                        .map(edge -> word("event-" + edge.kind()))
                        .collect(Collectors.joining(" / "));
                if (!label.isEmpty()) {
                    paper.append("    %s --> %s: %s\n".formatted(node(from), node(to), label));
                }
            }
        }
        paper.append("```\n\n| 从 from | 事件 event | 到 to |\n|---|---|---|\n");
        for (Edge edge : edges) {
            paper.append("| %s | %s `%s` | %s |\n"
                    .formatted(cell(edge.from()), word("event-" + edge.kind()), edge.kind(), cell(edge.to())));
        }
        paper.append("\n以下事件记入申请，但不改变其状态 · These are recorded and move nothing:\n\n");
        new TreeSet<>(MOVE_NOTHING).forEach(kind -> paper.append("- %s `%s`\n".formatted(word("event-" + kind), kind)));
        return paper.toString();
    }

    private static String node(ApplicationStatus status) {
        return status == ApplicationStatus.NONE ? "[*]" : status.name();
    }

    private static String cell(ApplicationStatus status) {
        return status == ApplicationStatus.NONE ? "–" : "%s `%s`".formatted(word("status-" + status), status);
    }

    private static String word(String key) {
        return WORDS.get(Language.ZH, key, List.of());
    }
}
