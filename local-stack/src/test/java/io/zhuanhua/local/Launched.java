package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/// The launcher as a person starts it: a process of its own, in this checkout or in one whose services are stand-ins.
record Launched(Process process, Path output, int port, Path data) {

    /// Longer than the launcher's own, so that its words and the end of the log are what a failure shows.
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Path CHECKOUT = checkout();

    static Launched up(Path home, int port, String... more) throws IOException {
        for (Service service : Service.values()) {
            standIn(home.resolve(service.module()).resolve("target/quarkus-app"));
        }
        return start(home, port, home.resolve(".zhuanhua"), "up", more);
    }

    /// The house itself; the test is skipped with a message when it is not built.
    static Launched house(Path data, int port, String wish, String... more) throws IOException {
        for (Service service : Service.values()) {
            assumeThat(CHECKOUT.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"))
                    .as("built by ./mvnw verify; build it first: ./mvnw -Dquick package")
                    .exists();
        }
        return start(CHECKOUT, port, data, wish, more);
    }

    private static Launched start(Path home, int port, Path data, String wish, String... more) throws IOException {
        Path output = Files.createTempFile("launched", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dzhuanhua.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                wish,
                "--port",
                "" + port,
                "--data",
                data.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Launched(process, output, port, data);
    }

    private static Path checkout() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("zhuanhua"))
                ? here
                : here.resolve("..").normalize();
    }

    private static void standIn(Path directory) throws IOException {
        Files.createDirectories(directory);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        String entry = StandIn.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(directory.resolve("quarkus-run.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new JarEntry(entry));
            jar.write(StandIn.class.getResourceAsStream("/" + entry).readAllBytes());
        }
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    Launched ready() {
        return says("READY " + front());
    }

    Launched says(String word) {
        await().atMost(PATIENCE)
                .failFast(() -> assertThat(process.isAlive()).as(said()).isTrue())
                .untilAsserted(() -> assertThat(said()).contains(word));
        return this;
    }

    URI front() {
        return URI.create("http://localhost:" + port);
    }

    /// As Ctrl-C does.
    void stops() throws InterruptedException {
        process.destroy();
        assertThat(exitCode()).as(said()).isZero();
    }

    int exitCode() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as(said())
                .isTrue();
        return process.exitValue();
    }

    String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(front().resolve(path)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /// Everything that runs because of this launcher, PostgreSQL included.
    List<ProcessHandle> children() throws IOException {
        return Stream.concat(process.descendants(), PostgresServer.running(data).stream())
                .toList();
    }
}
