package io.zhuanhua.subsidy.rules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.subsidy.rules.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/reference/policies.md` names what a policy can say.
class PolicyReferenceTest {

    @Test
    void every_parameter_and_every_choice_stands_on_the_page() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/policies.md"));
        List<String> names = List.of(
                Terms.MODE,
                Terms.DOCUMENTS,
                Terms.EXTENT,
                Terms.FALLBACK,
                Terms.ROYALTIES,
                Terms.CONTRACT_CAP,
                Terms.CAP_BY,
                Terms.REVIEW_PLAN,
                CostSharing.PARAMETER,
                Instalments.ADVANCE,
                Instalments.SUPPLEMENTARY,
                AmountRule.Brackets.PARAMETER,
                AmountRule.Increment.PARAMETER,
                AmountRule.Fixed.PARAMETER,
                AmountRule.Fixed.THRESHOLD);
        Stream<Enum<?>> choices = Stream.of(
                        ApplicationMode.values(),
                        Extent.values(),
                        BaseMeasure.values(),
                        BaseFallback.values(),
                        Royalties.values(),
                        AgencyShares.values(),
                        CapPeriod.values(),
                        CapBy.values(),
                        OtherFunds.values(),
                        BudgetStrategy.values())
                .flatMap(Stream::of);
        Stream<String> shipped = Given.policy().parameters().stream().map(Parameter::name);
        assertThat(Stream.of(names.stream(), shipped, choices.map(Enum::name))
                        .flatMap(all -> all)
                        .filter(name -> !page.contains("`" + name + "`")))
                .isEmpty();
    }
}
