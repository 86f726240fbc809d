package io.zhuanhua.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.zhuanhua.events.Text;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = ZhuanhuaTestResource.class, initArgs = @ResourceArg(name = "db", value = "probe"))
class OpenApiIT {

    @Test
    void values_of_the_house_are_strings_in_the_papers_too() {
        JsonPath api = given().queryParam("format", "json").get("/q/openapi").jsonPath();
        assertThat(api.getString("components.schemas.CreditCode.type")).isEqualTo("string");
        assertThat(api.getString("components.schemas.Money.type")).isEqualTo("string");
        assertThat(api.getString("components.schemas.Money.pattern")).isEqualTo("^\\d{1,13}(\\.\\d{1,2})?$");
    }

    @Test
    void no_value_type_of_the_events_is_forgotten_there() {
        List<String> values = new ClassFileImporter()
                .importPackages("io.zhuanhua.events").stream()
                        .filter(type -> type.isRecord() && type.isAssignableTo(Text.class))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(values).hasSizeGreaterThan(8).allSatisfy(name -> assertThat(
                        ConfigProvider.getConfig().getOptionalValue("mp.openapi.schema." + name, String.class))
                .as(name)
                .isPresent());
    }
}
