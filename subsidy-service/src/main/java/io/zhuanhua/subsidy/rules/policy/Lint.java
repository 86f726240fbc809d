package io.zhuanhua.subsidy.rules.policy;

import io.zhuanhua.events.Checks;
import io.zhuanhua.subsidy.rules.SubsidyProblem;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What no policy may say: plan （六） 不得将财政资助奖励与专利数量简单挂钩. The engine has no way to reckon with a number of
/// patents; this says so to whoever tries, with the clause.
public final class Lint {

    /// The clause that is told with the refusal.
    public static final String CLAUSE = "《专项行动方案》（六）";

    private static final Pattern COUNTED =
            Pattern.compile("(per|each|every)[ ._-]?(patent|application|grant|item|contract|deal)"
                    + "|(patent|application|grant|contract)s?[ ._-]?(count|number|quantity)"
                    + "|(count|number|quantity)[ ._-]?of[ ._-]?(patent|application|grant|contract)"
                    + "|[每按逐]\\s*(一)?\\s*(件|项|份|专利|申请|授权)|(专利|申请|授权|合同)\\s*(数|件数|数量|量)|/\\s*(件|项|patent)");

    private Lint() {}

    /// Adds `COUNT_BASED_AMOUNT` for each parameter whose name, value or clause speaks of so much a patent, application
    /// or contract, or of their number.
    public static void check(List<Parameter> parameters, Checks checks) {
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            boolean counted = isCounted(words(parameter.name())) || isCounted(parameter.value());
            checks.that(!counted, SubsidyProblem.COUNT_BASED_AMOUNT, "/parameters/" + i, parameter.name(), CLAUSE);
        }
    }

    private static boolean isCounted(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return COUNTED.matcher(plain).find();
    }

    /// `perPatent` as `per patent`.
    private static String words(String name) {
        return name.replaceAll("(\\p{Lower})(\\p{Upper})", "$1 $2");
    }
}
