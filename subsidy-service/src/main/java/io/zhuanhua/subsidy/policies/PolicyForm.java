package io.zhuanhua.subsidy.policies;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.subsidy.rules.policy.Drafting.TypedParameter;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The next version of a policy as it is typed, parameter by parameter; fields are named as refusals point to them.
///
/// @param newest the version in force
/// @param rows of parameters; the last ones are empty, for what is added
@TemplateData
public record PolicyForm(Policy newest, MultivaluedMap<String, String> typed, int rows, String key, FormErrors errors) {

    private static final int MOST = 60;
    private static final int EMPTY = 2;

    static PolicyForm of(Policy newest, List<Parameter> parameters, String key, FormErrors errors) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            typed.putSingle(field(i, "name"), parameter.name());
            typed.putSingle(field(i, "value"), parameter.value());
            typed.putSingle(field(i, "standing"), parameter.standing().name());
            typed.putSingle(field(i, "citation"), parameter.citation());
            typed.putSingle(field(i, "question"), parameter.question());
            typed.putSingle(field(i, "questionInEnglish"), parameter.questionInEnglish());
        }
        return of(newest, typed, key, errors);
    }

    static PolicyForm of(Policy newest, MultivaluedMap<String, String> typed, String key, FormErrors errors) {
        int used = (int) IntStream.range(0, MOST)
                .takeWhile(row -> !text(typed, row, "name").isBlank())
                .count();
        return new PolicyForm(newest, typed, Math.min(used + EMPTY, MOST), key, errors);
    }

    public List<Integer> lines() {
        return IntStream.range(0, rows).boxed().toList();
    }

    /// Name of a field in that row.
    public String at(int row, String what) {
        return field(row, what);
    }

    private static String field(int row, String what) {
        return "parameters." + row + "." + what;
    }

    public String value(int row, String what) {
        return text(typed, row, what);
    }

    /// Rows without a name were left empty.
    List<@Nullable TypedParameter> asked() {
        List<@Nullable TypedParameter> asked = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (!value(row, "name").isBlank()) {
                asked.add(new TypedParameter(
                        value(row, "name"),
                        value(row, "value"),
                        value(row, "standing"),
                        value(row, "citation"),
                        value(row, "question"),
                        value(row, "questionInEnglish")));
            }
        }
        return asked;
    }

    private static String text(MultivaluedMap<String, String> typed, int row, String what) {
        String text = typed.getFirst(field(row, what));
        return text == null ? "" : text;
    }
}
