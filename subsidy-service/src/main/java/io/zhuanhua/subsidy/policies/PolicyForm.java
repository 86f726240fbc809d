package io.zhuanhua.subsidy.policies;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.subsidy.rules.policy.Drafting.TypedParameter;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.ParameterCatalogue;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.ui.FormErrors;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The next version of a policy as it is typed, parameter by parameter; fields are named as refusals point to them.
///
/// @param newest the version in force
/// @param rows of parameters; the last ones are empty, for what is added, and so is one whose name was taken away
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
        int used = IntStream.range(0, MOST)
                .filter(row -> !text(typed, row, "name").isBlank())
                .map(row -> row + 1)
                .max()
                .orElse(0);
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

    /// What a policy can say.
    public List<String> names() {
        return ParameterCatalogue.names();
    }

    /// Codes the value in that row is chosen from, with one that was typed and is none of them; empty where it is
    /// typed.
    public List<String> choices(int row) {
        List<String> codes = ParameterCatalogue.choices(value(row, "name"));
        String typedValue = value(row, "value");
        return codes.isEmpty() || codes.contains(typedValue)
                ? codes
                : Stream.concat(Stream.of(typedValue), codes.stream()).toList();
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
