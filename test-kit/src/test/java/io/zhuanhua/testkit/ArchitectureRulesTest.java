package io.zhuanhua.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/// Every guard meets the violation it is there for.
class ArchitectureRulesTest {

    private static final String SERVICE = "io.zhuanhua.contract";

    @Test
    void code_of_the_house_passes() {
        assertThatCode(() -> ArchitectureRules.check(SERVICE, planted("good"))).doesNotThrowAnyException();
    }

    @Test
    void a_rule_that_knows_more_than_the_language_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.rulesKnowOnlyTheLanguageAndTheEvents(planted("rules")))
                .hasMessageContaining("KnowsSql")
                .hasMessageNotContaining("AsksTheDate");
    }

    @Test
    void a_rule_that_asks_the_date_or_for_an_id_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.rulesAreToldDatesAndIdsAndNeverAsk(planted("rules")))
                .hasMessageContaining("LocalDate.now")
                .hasMessageContaining("UUID.randomUUID")
                .hasMessageContaining("HoldsAClock");
    }

    @Test
    void a_service_that_knows_another_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.servicesKnowNothingOfEachOther(SERVICE, planted("neighbour")))
                .hasMessageContaining("io.zhuanhua.matching.Need");
    }

    @Test
    void a_page_that_speaks_sql_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.resourcesAndPagesDoNotSpeakSql(planted("resource")))
                .hasMessageContaining("LedgerPage");
    }

    @Test
    void a_writer_that_is_neither_desk_nor_reader_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.onlyDesksAndReadersAppend(planted("writer")))
                .hasMessageContaining("BackDoor");
    }

    @Test
    void a_package_without_null_marking_is_found() {
        assertThatThrownBy(() -> ArchitectureRules.everyPackageIsNullMarked(planted("bare")))
                .hasMessageContaining("io.zhuanhua.contract.planted.bare");
    }

    @Test
    void a_package_that_does_not_exist_is_not_taken_for_a_clean_one() {
        assertThatThrownBy(() -> ArchitectureRules.check("io.zhuanhua.nowhere")).hasMessageContaining("no classes");
    }

    private static JavaClasses planted(String part) {
        return new ClassFileImporter().importPackages(SERVICE + ".planted." + part);
    }
}
