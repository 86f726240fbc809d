package io.zhuanhua.testkit.fuzz;

import java.util.List;
import java.util.Random;

/// Values that have broken a program before.
final class OddValues {

    /// JSON values as they stand in a document.
    static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "1e400",
            "-1e-400",
            "99999999999999999999",
            "9".repeat(2_000),
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\uffff\"",
            "\"\\u202e\"",
            "\"2025-02-30\"",
            "\"0000-00-00\"",
            "\"+999999999-01-01\"",
            "\"-1.00\"",
            "\"1e9\"",
            "\"NaN\"",
            "\"99999999999999999999.99\"",
            "\"' OR 1=1 --\"",
            "\"<script>alert(1)</script>\"",
            "\"{#each}{x}{/each}\"",
            "\"../../etc/passwd\"",
            "\"😀🏳️‍🌈\"",
            "\"１２３４\"",
            "\"" + "长".repeat(20_000) + "\"",
            "[]",
            "[null]",
            "[[[[]]]]",
            "{}",
            "{\"a\":{\"b\":null}}",
            "[1,\"a\",{}]",
            "{\"\":\"\"}");

    /// Texts for addresses, not yet encoded.
    static final List<String> PLAIN = List.of(
            "x",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "null",
            "true",
            "' OR 1=1 --",
            "<script>",
            "../../x",
            "..",
            "%",
            "2025-02-30",
            "0000-00-00",
            "+999999999-01-01",
            "2025-03-10",
            "😀",
            "长".repeat(300),
            "a".repeat(1_500),
            "\u202e",
            "[]",
            "{x}",
            "a b",
            "a+b",
            "\"\"",
            "*",
            "\\");

    /// Parts of addresses that are no text at all.
    static final List<String> BROKEN_ENCODINGS =
            List.of("%00", "a%00b", "%ff", "%c3%28", "%ed%a0%80", "%0d%0aX:y", "%1b");

    static final List<String> HEADERS = List.of(
            "",
            " ",
            "x",
            "*",
            "\"1\"",
            "\"-1\"",
            "\"99999999999\"",
            "W/\"1\"",
            "a".repeat(300),
            "a".repeat(6_000),
            "é",
            ";;;q=x",
            "zh;q=9,en;q=",
            "application/json;charset=none",
            "*/*;q=",
            "a/b/c",
            "text/html",
            "\u00ff\u00fe");

    private OddValues() {}

    static String any(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
