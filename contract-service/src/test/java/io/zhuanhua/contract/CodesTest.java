package io.zhuanhua.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.bulk.BulkProblem;
import io.zhuanhua.contract.document.DocumentProblem;
import io.zhuanhua.contract.finance.rules.FinanceProblem;
import io.zhuanhua.contract.flag.rules.FlagProblem;
import io.zhuanhua.contract.rules.ContractProblem;
import io.zhuanhua.contract.rules.ContractWarning;
import io.zhuanhua.contract.webhook.WebhookProblem;
import io.zhuanhua.kit.problem.Catalogue;
import org.junit.jupiter.api.Test;

class CodesTest {

    @Test
    void every_code_has_its_text_in_both_languages() {
        assertThat(Catalogue.missing(BulkProblem.values())).isEmpty();
        assertThat(Catalogue.missing(DocumentProblem.values())).isEmpty();
        assertThat(Catalogue.missing(ContractProblem.values())).isEmpty();
        assertThat(Catalogue.missing(FinanceProblem.values())).isEmpty();
        assertThat(Catalogue.missing(FlagProblem.values())).isEmpty();
        assertThat(Catalogue.missing(ContractWarning.values())).isEmpty();
        assertThat(Catalogue.missing(WebhookProblem.values())).isEmpty();
    }
}
