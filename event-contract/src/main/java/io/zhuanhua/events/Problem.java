package io.zhuanhua.events;

import java.util.List;

/// One thing wrong with what was asked.
///
/// @param pointer JSON pointer (RFC 6901) to the offending place in the request, `""` when it is the whole of it
/// @param arguments what the catalogue text names as `{0}`, `{1}` …; never personal data
public record Problem(Code code, String pointer, List<String> arguments) {

    public static Problem of(Code code, String pointer, String... arguments) {
        return new Problem(code, pointer, List.of(arguments));
    }

    /// The same problem seen from the document around the value, e.g. `/number` below `/patents/0`.
    public Problem below(String outer) {
        return new Problem(code, outer + pointer, arguments);
    }
}
