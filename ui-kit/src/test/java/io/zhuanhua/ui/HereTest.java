package io.zhuanhua.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HereTest {

    private final Here here = Here.of("/contracts", "q=%E6%B8%85%E5%8D%8E&status=SIGNED&after=c2");

    @Test
    void changes_one_filter_and_begins_the_list_anew() {
        assertThat(here.with("status", "VERIFIED")).isEqualTo("/contracts?q=%E6%B8%85%E5%8D%8E&status=VERIFIED");
        assertThat(here.with("q", "")).isEqualTo("/contracts?status=SIGNED");
    }

    @Test
    void keeps_the_place_in_the_list_for_language_and_export() {
        assertThat(here.with("lang", "en")).endsWith("after=c2&lang=en");
        assertThat(here.with("export", "xlsx")).endsWith("after=c2&export=xlsx");
    }

    @Test
    void turns_pages() {
        assertThat(here.with("after", "c3")).endsWith("after=c3").doesNotContain("c2");
        assertThat(here.with("after", "")).doesNotContain("after");
    }

    @Test
    void cannot_be_made_to_leave_the_site_or_the_attribute() {
        assertThat(Here.of("/x", "a=%22%3E%3Cscript%3E&b=%zz&=c&d").with("q", "\"&=#"))
                .isEqualTo("/x?a=%22%3E%3Cscript%3E&b=&q=%22%26%3D%23");
    }

    @Test
    void does_without_a_query() {
        assertThat(Here.of("/contracts", null).with("lang", "en")).isEqualTo("/contracts?lang=en");
    }
}
