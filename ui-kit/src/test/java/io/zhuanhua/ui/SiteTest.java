package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SiteTest {

    @Test
    void a_person_sees_only_the_doors_that_open() {
        assertThat(doors("")).containsExactly("notices");
        assertThat(doors("agency")).containsExactly("desk", "matching", "contracts", "subsidies", "notices");
        assertThat(doors("enterprise")).containsExactly("desk", "matching", "contracts", "products", "notices");
        assertThat(doors("finance")).containsExactly("desk", "subsidies", "notices");
        assertThat(doors("auditor")).containsExactly("desk", "notices", "monitoring", "ledgers");
        assertThat(doors("admin")).containsExactly("desk", "notices", "operations");
    }

    @Test
    void every_room_lies_behind_one_door() {
        assertThat(Site.door("/register/names").map(Door::key)).contains("contracts");
        assertThat(Site.door("/cases/DS-2025-0001").map(Door::key)).contains("monitoring");
        assertThat(Site.door("/").map(Door::key)).contains("desk");
        assertThat(Site.door("/noticesandmore")).isEmpty();
    }

    @Test
    void doors_and_roles_have_words() {
        Words words = Words.load(SiteTest.class.getClassLoader());
        Site.DOORS.forEach(door ->
                assertThat(words.has("door-" + door.key())).as(door.key()).isTrue());
        Site.ROLES.forEach(
                role -> assertThat(words.has("role-" + role)).as(role).isTrue());
        for (Tone tone : Tone.values()) {
            assertThat(words.has("tone-" + tone.code())).as(tone.name()).isTrue();
        }
    }

    private static List<String> doors(String role) {
        return Site.doors(role).stream().map(Door::key).toList();
    }
}
