package io.zhuanhua.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

/// Every object below deploy/k8s is one kubernetes knows, and has no field it does not know: checked against the typed
/// model generated from the API's own schemas, since no cluster is at hand in a build.
class KubernetesSchemaTest {

    private static final KubernetesSerialization KUBERNETES = new KubernetesSerialization();

    static Stream<Path> files() {
        return Manifests.kubernetes("").stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_object_fits_the_schema_of_its_kind(Path file) throws ReflectiveOperationException {
        for (Map<String, Object> document : Manifests.yaml(file)) {
            Object object = KUBERNETES.unmarshal(new Yaml().dump(document));
            assertThat(object.getClass().getName())
                    .as(file + " " + document.get("kind"))
                    .contains("kubernetes.api.model");
            List<String> unknown = new ArrayList<>();
            collectUnknown(object, String.valueOf(document.get("kind")), unknown);
            assertThat(unknown).as(file.toString()).isEmpty();
        }
    }

    /// The model keeps fields it does not know in `additionalProperties`.
    private static void collectUnknown(@Nullable Object value, String at, List<String> unknown)
            throws ReflectiveOperationException {
        if (value instanceof Iterable<?> many) {
            for (Object one : many) {
                collectUnknown(one, at, unknown);
            }
        }
        if (value == null || !value.getClass().getName().startsWith("io.fabric8.kubernetes.api.model")) {
            return;
        }
        for (Field field : value.getClass().getDeclaredFields()) {
            if (java.lang.reflect.Modifier.isStatic(field.getModifiers())
                    || value.getClass().isEnum()) {
                continue;
            }
            field.setAccessible(true);
            Object part = field.get(value);
            if (field.getName().equals("additionalProperties") && part instanceof Map<?, ?> more) {
                more.keySet().forEach(key -> unknown.add(at + "." + key));
            } else {
                collectUnknown(part, at + "." + field.getName(), unknown);
            }
        }
    }
}
