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
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The next version of a policy as it is typed, parameter by parameter; fields are named as refusals point to them.
///
/// @param newest the version in force
/// @param rows of parameters; the last ones are empty, for what is added
@TemplateData
public record PolicyForm(Policy newest, MultivaluedMap<String, String> typed, int rows, String key, FormErrors errors) {

    private static final int MOST = 60;
    private static final int EMPTY = 2;
    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String REMOVED = "removed";
    private static final List<String> FIELDS =
            List.of(NAME, VALUE, "standing", "citation", "question", "questionInEnglish", REMOVED);

    static PolicyForm of(Policy newest, List<Parameter> parameters, String key, FormErrors errors) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            typed.putSingle(field(i, NAME), parameter.name());
            typed.put(
                    field(i, VALUE),
                    ParameterCatalogue.several(parameter.name()).isEmpty()
                            ? List.of(parameter.value())
                            : Stream.of(parameter.value().split(","))
                                    .map(String::strip)
                                    .toList());
            typed.putSingle(field(i, "standing"), parameter.standing().name());
            typed.putSingle(field(i, "citation"), parameter.citation());
            typed.putSingle(field(i, "question"), parameter.question());
            typed.putSingle(field(i, "questionInEnglish"), parameter.questionInEnglish());
        }
        return of(newest, typed, key, errors);
    }

    /// What was typed, with what is taken away after what stays, so that refusals point to the right rows.
    static PolicyForm of(Policy newest, MultivaluedMap<String, String> typed, String key, FormErrors errors) {
        List<Integer> used = IntStream.range(0, MOST)
                .filter(row -> !text(typed, row, NAME).isBlank())
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> isRemoved(typed, row)))
                .toList();
        MultivaluedMap<String, String> ordered = new MultivaluedHashMap<>();
        for (int row = 0; row < used.size(); row++) {
            for (String what : FIELDS) {
                List<String> values = typed.get(field(used.get(row), what));
                if (values != null) {
                    ordered.put(field(row, what), values);
                }
            }
        }
        return new PolicyForm(newest, ordered, Math.min(used.size() + EMPTY, MOST), key, errors);
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

    public boolean isRemoved(int row) {
        return isRemoved(typed, row);
    }

    private static boolean isRemoved(MultivaluedMap<String, String> typed, int row) {
        return typed.containsKey(field(row, REMOVED));
    }

    /// Whether a policy can say it: then its name stands, and is not typed.
    public boolean isKnown(int row) {
        return ParameterCatalogue.names().contains(value(row, NAME));
    }

    /// What a policy can say and this one does not, yet.
    public List<String> others() {
        List<String> here = lines().stream().map(row -> value(row, NAME)).toList();
        return ParameterCatalogue.names().stream()
                .filter(name -> !here.contains(name))
                .toList();
    }

    /// Codes to choose one of, or several; empty where it is typed.
    public List<String> codes(String name) {
        return Stream.of(ParameterCatalogue.choices(name), ParameterCatalogue.several(name))
                .flatMap(List::stream)
                .toList();
    }

    /// Codes to tick; empty where the value is not a list of them.
    public List<String> several(int row) {
        return ParameterCatalogue.several(value(row, NAME));
    }

    public boolean isTicked(int row, String code) {
        return typed.getOrDefault(field(row, VALUE), List.of()).contains(code);
    }

    /// Codes the value in that row is chosen from, with one that was typed and is none of them; empty where it is
    /// typed.
    public List<String> choices(int row) {
        List<String> codes = ParameterCatalogue.choices(value(row, NAME));
        String typedValue = value(row, VALUE);
        return codes.isEmpty() || codes.contains(typedValue)
                ? codes
                : Stream.concat(Stream.of(typedValue), codes.stream()).toList();
    }

    /// Rows without a name were left empty.
    List<@Nullable TypedParameter> asked() {
        List<@Nullable TypedParameter> asked = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (!value(row, NAME).isBlank() && !isRemoved(row)) {
                asked.add(new TypedParameter(
                        value(row, NAME),
                        value(row, VALUE),
                        value(row, "standing"),
                        value(row, "citation"),
                        value(row, "question"),
                        value(row, "questionInEnglish")));
            }
        }
        return asked;
    }

    private static String text(MultivaluedMap<String, String> typed, int row, String what) {
        return String.join(",", typed.getOrDefault(field(row, what), List.of()));
    }
}
