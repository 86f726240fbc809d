package io.zhuanhua.subsidy.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.subsidy.rules.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/reference/policies.md` names what a policy can say.
class PolicyReferenceTest {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_parameter_and_every_choice_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/policies.md"));
        List<String> names = ParameterCatalogue.names();
        Stream<String> choices = names.stream().flatMap(name -> ParameterCatalogue.choices(name).stream());
        Stream<String> shipped = Given.policy().parameters().stream().map(Parameter::name);
        assertThat(Stream.concat(names.stream(), choices).filter(name -> !page.contains("`" + name + "`")))
                .isEmpty();
        assertThat(names).containsAll(shipped.toList());
        assertThat(named(page)).containsExactlyElementsOf(names);
    }

    /// What stands in the first column of the table, in its order.
    private static List<String> named(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| ") && line.contains("`"))
                .map(line -> line.split("\\|", 3)[1])
                .flatMap(cell -> CODE.matcher(cell).results().map(found -> found.group(1)))
                .toList();
    }
}
