package io.zhuanhua.kit.evidence;

import io.zhuanhua.journal.Journal;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An archive (zip) of the rows of some streams, each with everything its digest is made of, of documents under their
/// digests, a manifest, and a program in plain Java that checks all of it.
///
/// Streams are packed whole, for a chain of digests is checked from its first row on.
public final class EvidencePack {

    private static final String ZIP = "application/zip";

    private final ZipOutputStream zip;
    private final Map<String, String> digests = new TreeMap<>();

    private EvidencePack(ZipOutputStream zip) {
        this.zip = zip;
    }

    /// Something that puts a content of its own into the archive.
    @FunctionalInterface
    public interface Content {
        void into(EvidencePack pack) throws IOException;
    }

    /// Answers with the archive, written as it is read.
    ///
    /// @param name of the file, letters, digits and dashes
    /// @param content besides the rows
    public static Response answer(String name, Journal journal, Collection<String> streams, Content content) {
        StreamingOutput body = out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                EvidencePack pack = new EvidencePack(zip);
                int number = 0;
                for (String stream : streams.stream().sorted().toList()) {
                    String rows = String.join("\n", journal.evidence(stream)) + "\n";
                    pack.add("rows/%04d.jsonl".formatted(++number), rows.getBytes(StandardCharsets.UTF_8));
                }
                content.into(pack);
                pack.close();
            }
        };
        return Response.ok(body, ZIP)
                .header("Content-Disposition", "attachment; filename=\"" + name + ".zip\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /// A document under the digest its row names.
    public void document(String sha256, Path file) throws IOException {
        try (DigestOutputStream out = begin("documents/" + sha256)) {
            Files.copy(file, out);
            end("documents/" + sha256, out);
        }
    }

    private void close() throws IOException {
        for (String name : new String[] {"README.txt", "Verify.java"}) {
            try (InputStream resource =
                    Objects.requireNonNull(EvidencePack.class.getResourceAsStream("/evidence/" + name))) {
                add(name, resource.readAllBytes());
            }
        }
        StringBuilder manifest = new StringBuilder();
        digests.forEach((name, digest) ->
                manifest.append(digest).append("  ").append(name).append('\n'));
        zip.putNextEntry(new ZipEntry("MANIFEST.txt"));
        zip.write(manifest.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void add(String name, byte[] content) throws IOException {
        try (DigestOutputStream out = begin(name)) {
            out.write(content);
            end(name, out);
        }
    }

    private DigestOutputStream begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try {
            return new DigestOutputStream(new Open(zip), MessageDigest.getInstance("SHA-256"));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private void end(String name, DigestOutputStream out) throws IOException {
        zip.closeEntry();
        digests.put(name, HexFormat.of().formatHex(out.getMessageDigest().digest()));
    }

    /// The archive goes on after one of its entries.
    private static final class Open extends OutputStream {

        private final OutputStream archive;

        private Open(OutputStream archive) {
            this.archive = archive;
        }

        @Override
        public void write(int one) throws IOException {
            archive.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            archive.write(bytes, from, count);
        }
    }
}
