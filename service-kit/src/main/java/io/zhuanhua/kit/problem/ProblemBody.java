package io.zhuanhua.kit.problem;

import io.zhuanhua.events.Code;
import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import java.util.List;
import java.util.Locale;

/// What a client reads when a request was refused: RFC 9457 problem details.
///
/// @param type URN of the code
/// @param code stable code of the first problem, which also decides the status
/// @param detail the first problem as a sentence in the caller's language
/// @param errors every problem with its place in the request; empty when no place can be named
public record ProblemBody(String type, String title, int status, String code, String detail, List<Item> errors) {

    /// One problem at one place.
    ///
    /// @param pointer JSON pointer (RFC 6901) into the request body, empty for the whole of it
    public record Item(String pointer, String code, String detail) {}

    public static ProblemBody of(Refused refused, Locale language) {
        Code first = refused.problems().getFirst().code();
        int status = Catalogue.status(first);
        List<Item> items = items(refused, language);
        return new ProblemBody(
                "urn:zhuanhua:problem:" + first.name(),
                Catalogue.title(status, language),
                status,
                first.name(),
                items.getFirst().detail(),
                status >= 500 ? List.of() : items);
    }

    /// Every problem with its sentence, as forms show them.
    public static List<Item> items(Refused refused, Locale language) {
        return refused.problems().stream()
                .map(problem -> item(problem, language))
                .toList();
    }

    private static Item item(Problem problem, Locale language) {
        return new Item(problem.pointer(), problem.code().name(), Catalogue.text(problem, language));
    }
}
