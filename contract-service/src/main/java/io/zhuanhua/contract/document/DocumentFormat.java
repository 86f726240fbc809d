package io.zhuanhua.contract.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// Forms a document may have, told by its content alone: what a name or a sender claims does not count.
enum DocumentFormat {
    PDF("application/pdf", "pdf", "255044462d"),
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a"),
    TIFF("image/tiff", "tif", "49492a00"),
    TIFF_BIG_ENDIAN("image/tiff", "tif", "4d4d002a"),
    OFD("application/ofd", "ofd", "504b0304"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "504b0304");

    private static final int LONGEST_MAGIC = 8;

    private final String mediaType;
    private final String ending;
    private final String magic;

    DocumentFormat(String mediaType, String ending, String magic) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.magic = magic;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /// Empty when it is none of them. Workbooks with macros are none.
    static Optional<DocumentFormat> of(Path file) throws IOException {
        String start;
        try (InputStream in = Files.newInputStream(file)) {
            start = HexFormat.of().formatHex(in.readNBytes(LONGEST_MAGIC));
        }
        for (DocumentFormat format : values()) {
            if (start.startsWith(format.magic) && format.isInside(file)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    static Optional<DocumentFormat> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    static String all() {
        return Stream.of(values()).map(format -> format.ending).distinct().collect(Collectors.joining(", "));
    }

    private boolean isInside(Path file) throws IOException {
        return switch (this) {
            case PDF, JPEG, PNG, TIFF, TIFF_BIG_ENDIAN -> true;
            case OFD -> hasPart(file, "OFD.xml");
            case XLSX -> hasPart(file, "xl/workbook.xml") && !hasPart(file, "xl/vbaProject.bin");
        };
    }

    private static boolean hasPart(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(name) != null;
        } catch (ZipException | IllegalArgumentException broken) {
            return false;
        }
    }
}
