package io.zhuanhua.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Numbers of real patents, where the data lie beside the project (`../shared/data`); they may not be copied into it.
class RealPatentsTest {

    @ParameterizedTest
    @CsvSource({"patents-cnipa-sample, 40", "patents-full10, 10"})
    void every_real_number_is_valid(String folder, int patents) throws IOException {
        Path file = beside("shared/data/" + folder + "/patents.csv");
        assumeThat(file).as("real patents for this test lie at %s", file).exists();
        List<String> numbers = Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(numbers).hasSize(patents).allSatisfy(number -> {
            PatentNumber read = PatentNumber.parse(number);
            assertThat(read.hasKnownType()).isTrue();
            assertThat(PatentNumber.parse(read.shown())).isEqualTo(read);
        });
    }

    /// Looks beside this folder and each one around it.
    private static Path beside(String path) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.<Path>iterate(here, around -> around != null, Path::getParent)
                .map(around -> around.resolve(path))
                .filter(Files::exists)
                .findFirst()
                .orElse(here.resolve("../..").normalize().resolve(path));
    }
}
