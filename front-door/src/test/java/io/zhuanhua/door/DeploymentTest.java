package io.zhuanhua.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// docker-compose.yml and deploy/k8s agree with the services, with the front door and with each other.
class DeploymentTest {

    /// Documented keys of a compose service that we use; a slip of the pen is none of them.
    private static final Set<String> COMPOSE_KEYS = Set.of(
            "image",
            "build",
            "restart",
            "environment",
            "command",
            "volumes",
            "healthcheck",
            "ports",
            "depends_on",
            "read_only",
            "tmpfs",
            "cap_drop",
            "security_opt");

    /// Set by the launcher or for trying only; a container does without them.
    private static final Set<String> NOT_IN_CONTAINERS = Set.of("LEGAL_TODAY", "STOP_WITH_PARENT", "HTTP_HOST");

    private static final Set<String> OF_QUARKUS = Set.of("QUARKUS_PROFILE");
    private static final Map<String, Object> COMPOSE =
            Manifests.map(Manifests.yaml(Manifests.HOME.resolve("docker-compose.yml"))
                    .getFirst()
                    .get("services"));

    static Stream<String> services() {
        return Routes.SERVICES.stream().map(Routes.Service::module);
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_variable_compose_sets_is_read_and_every_one_needed_is_set(String module) throws IOException {
        Set<String> set = Manifests.map(Manifests.map(COMPOSE.get(module)).get("environment"))
                .keySet();

        assertThat(set).isSubsetOf(with(Manifests.read(module, false), OF_QUARKUS));
        assertThat(set).containsAll(Manifests.read(module, true));
    }

    @ParameterizedTest
    @MethodSource("services")
    void kubernetes_sets_what_is_read_and_nothing_else(String module) throws IOException {
        Set<String> set = variables(deployment(module)).keySet();
        Set<String> read = with(Manifests.read(module, false), OF_QUARKUS);
        read.removeAll(NOT_IN_CONTAINERS);

        assertThat(without(set, "DATABASE_HOST")).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("services")
    void compose_and_kubernetes_give_a_service_the_same_database(String module) {
        Object compose =
                Manifests.at(Manifests.map(COMPOSE.get(module)), "environment").get("DATABASE_URL");
        String kubernetes = String.valueOf(variables(deployment(module)).get("DATABASE_URL"));

        assertThat(String.valueOf(compose).replaceAll(".*/", "")).isEqualTo(kubernetes.replaceAll(".*/", ""));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_pod_is_probed_limited_not_root_and_cannot_write(String module) {
        Map<String, Object> pod = Manifests.at(deployment(module), "spec.template.spec");
        Map<String, Object> container = container(deployment(module));

        assertThat(container).containsKeys("startupProbe", "livenessProbe", "readinessProbe", "resources");
        assertThat(Manifests.map(container.get("securityContext")))
                .containsEntry("readOnlyRootFilesystem", true)
                .containsEntry("allowPrivilegeEscalation", false);
        assertThat(Manifests.map(pod.get("securityContext"))).containsEntry("runAsNonRoot", true);
        assertThat(kinds(module)).containsExactlyInAnyOrder("Deployment", "Service", "PodDisruptionBudget");
    }

    @Test
    void compose_knows_every_key_and_starts_the_servers_first() {
        COMPOSE.forEach((name, service) ->
                assertThat(Manifests.map(service).keySet()).as(name).isSubsetOf(COMPOSE_KEYS));
        services().forEach(module -> assertThat(Manifests.at(Manifests.map(COMPOSE.get(module)), "depends_on")
                        .keySet())
                .as(module)
                .contains("postgres", "kafka"));
    }

    @Test
    void the_front_door_is_told_every_address() {
        Set<String> addresses =
                Routes.SERVICES.stream().map(Routes.Service::address).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Object> inCompose = Manifests.at(Manifests.map(COMPOSE.get("front-door")), "environment");
        Path single = Manifests.HOME.resolve("deploy/k8s/overlays/single/front-door.yaml");

        assertThat(without(inCompose.keySet(), "HTTP_PORT")).isEqualTo(addresses);
        assertThat(without(variables(Manifests.yaml(single).getFirst()).keySet(), "HTTP_PORT"))
                .isEqualTo(addresses);
    }

    @Test
    void the_ingress_routes_as_the_front_door_does() {
        Path file = Manifests.HOME.resolve("deploy/k8s/overlays/production/ingress.yaml");
        Map<String, Object> rule = Manifests.map(Manifests.list(
                        Manifests.at(Manifests.yaml(file).getFirst(), "spec").get("rules"))
                .iterator()
                .next());
        Map<String, String> routed = new TreeMap<>();
        for (Object path : Manifests.list(Manifests.at(rule, "http").get("paths"))) {
            String module = String.valueOf(
                    Manifests.at(Manifests.map(path), "backend.service").get("name"));
            routed.put(String.valueOf(Manifests.map(path).get("path")), module);
        }
        Map<String, String> wanted = new TreeMap<>();
        for (Routes.Service service : Routes.SERVICES) {
            service.paths().forEach(path -> wanted.put(path, service.module()));
            wanted.put("/operations/" + service.module(), service.module());
        }

        assertThat(routed).isEqualTo(wanted);
    }

    @Test
    void no_network_policy_lets_a_service_reach_another() {
        for (Map<String, Object> policy :
                Manifests.yaml(Manifests.HOME.resolve("deploy/k8s/base/network-policies.yaml"))) {
            String egress = String.valueOf(Manifests.at(policy, "spec").get("egress"));
            assertThat(egress).doesNotContain("8080");
        }
    }

    @Test
    void kustomizations_name_files_that_are_there() {
        for (String folder : List.of("base", "overlays/single", "overlays/production")) {
            Path directory = Manifests.HOME.resolve("deploy/k8s").resolve(folder);
            Map<String, Object> kustomization =
                    Manifests.yaml(directory.resolve("kustomization.yaml")).getFirst();
            for (Object resource : Manifests.list(kustomization.get("resources"))) {
                assertThat(Files.exists(directory.resolve(String.valueOf(resource))))
                        .as(folder + "/" + resource)
                        .isTrue();
            }
        }
    }

    @Test
    void the_same_databases_everywhere() throws IOException {
        String sql = Files.readString(Manifests.HOME.resolve("deploy/postgres/databases.sql"));
        String single = Files.readString(Manifests.HOME.resolve("deploy/k8s/overlays/single/postgres.yaml"));
        for (Object service : COMPOSE.values()) {
            Object url = Manifests.at(Manifests.map(service), "environment").get("DATABASE_URL");
            if (url != null) {
                String create = "CREATE DATABASE " + String.valueOf(url).replaceAll(".*/", "") + ";";
                assertThat(sql).contains(create);
                assertThat(single).contains(create);
            }
        }
    }

    private static Map<String, Object> deployment(String module) {
        return Manifests.yaml(Manifests.HOME.resolve("deploy/k8s/base/" + module + ".yaml"))
                .getFirst();
    }

    private static List<String> kinds(String module) {
        return Manifests.yaml(Manifests.HOME.resolve("deploy/k8s/base/" + module + ".yaml")).stream()
                .map(document -> String.valueOf(document.get("kind")))
                .toList();
    }

    private static Map<String, Object> container(Map<String, Object> deployment) {
        return Manifests.map(
                Manifests.list(Manifests.at(deployment, "spec.template.spec").get("containers"))
                        .iterator()
                        .next());
    }

    private static Map<String, String> variables(Map<String, Object> deployment) {
        Map<String, String> variables = new TreeMap<>();
        for (Object variable : Manifests.list(container(deployment).get("env"))) {
            Map<String, Object> one = Manifests.map(variable);
            variables.put(String.valueOf(one.get("name")), String.valueOf(one.get("value")));
        }
        return variables;
    }

    private static Set<String> with(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> without(Set<String> some, String one) {
        Set<String> rest = new TreeSet<>(some);
        rest.remove(one);
        return rest;
    }
}
