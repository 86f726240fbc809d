package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataTest {

    @Test
    void beginning_anew_deletes_what_we_put_there_and_nothing_else(@TempDir Path directory) throws Exception {
        Files.writeString(
                Files.createDirectories(directory.resolve("postgres/base")).resolve("1"), "row");
        Files.writeString(Files.createDirectories(directory.resolve("kafka")).resolve("log"), "event");
        Files.writeString(directory.resolve("thesis.docx"), "somebody else's");
        try (Data data = Data.open(directory)) {
            data.clear();
        }
        assertThat(directory.resolve("postgres")).doesNotExist();
        assertThat(directory.resolve("kafka")).doesNotExist();
        assertThat(directory.resolve("thesis.docx")).exists();
    }
}
