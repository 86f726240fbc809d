package io.zhuanhua.contract.document;

import static io.zhuanhua.contract.document.Samples.hex;
import static io.zhuanhua.contract.document.Samples.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFormatTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private Optional<DocumentFormat> of(byte[] content) throws IOException {
        return DocumentFormat.of(Files.write(folder.resolve("named.exe"), content));
    }

    @Test
    void the_form_is_told_by_the_content_alone() throws IOException {
        assertThat(of(Samples.pdf())).contains(DocumentFormat.PDF);
        assertThat(of(hex("ffd8ffe0"))).contains(DocumentFormat.JPEG);
        assertThat(of(hex("89504e470d0a1a0a"))).contains(DocumentFormat.PNG);
        assertThat(of(hex("49492a00"))).contains(DocumentFormat.TIFF);
        assertThat(of(hex("4d4d002a"))).contains(DocumentFormat.TIFF_BIG_ENDIAN);
        assertThat(of(zip("OFD.xml", "Doc_0/Document.xml"))).contains(DocumentFormat.OFD);
        assertThat(of(zip("xl/workbook.xml"))).contains(DocumentFormat.XLSX);
    }

    @Test
    void programs_pages_macros_and_plain_archives_are_no_documents() throws IOException {
        assertThat(of("<html>%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(of(hex("4d5a9000"))).isEmpty();
        assertThat(of(zip("xl/workbook.xml", "xl/vbaProject.bin"))).isEmpty();
        assertThat(of(zip("a.txt"))).isEmpty();
        assertThat(of(hex("504b0304"))).isEmpty();
        assertThat(of(new byte[0])).isEmpty();
    }
}
