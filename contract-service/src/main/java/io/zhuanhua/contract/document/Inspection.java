package io.zhuanhua.contract.document;

import io.zhuanhua.events.Checks;
import io.zhuanhua.events.DocumentType;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks at what was sent before anything is kept: type, size, form by content, viruses.
@ApplicationScoped
public class Inspection {

    private final DocumentConfig config;
    private final VirusScan scan;

    Inspection(DocumentConfig config, VirusScan scan) {
        this.config = config;
        this.scan = scan;
    }

    /// A document that may be kept.
    record Found(DocumentType type, DocumentFormat format, long bytes, String sha256, Path file) {}

    /// @throws Refused with everything wrong
    Found of(@Nullable String type, @Nullable Path file) {
        try {
            Checks checks = new Checks();
            DocumentType named = checks.required("/type", type, Inspection::type);
            long size = file == null ? 0 : Files.size(file);
            checks.that(size > 0, ValueProblem.REQUIRED, "/file");
            String most = String.valueOf(config.largest());
            checks.that(size <= config.largest(), DocumentProblem.DOCUMENT_TOO_LARGE, "/file", most);
            checks.refuseIfAny();
            Path sent = Objects.requireNonNull(file);
            Optional<DocumentFormat> format = DocumentFormat.of(sent);
            Refused.unless(format.isPresent(), DocumentProblem.DOCUMENT_FORMAT, "/file", DocumentFormat.all());
            scan.pass(sent);
            return new Found(Objects.requireNonNull(named), format.get(), size, sha256(sent), sent);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DocumentType type(String typed) {
        return Stream.of(DocumentType.values())
                .filter(one -> one.name().equals(typed.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        DocumentProblem.DOCUMENT_TYPE_UNKNOWN,
                        "",
                        Stream.of(DocumentType.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
