package io.zhuanhua.matching.intake;

import io.zhuanhua.events.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// What offices save their tables in: UTF-8 with or without a mark, or GB 18030 as spreadsheets here do.
final class Encoding {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encoding() {}

    /// @throws Refused `FILE_ENCODING` if it is neither
    static String decode(byte[] file) {
        return Stream.of(StandardCharsets.UTF_8, GB18030)
                .flatMap(charset -> strictly(file, charset).stream())
                .findFirst()
                .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text)
                .orElseThrow(() -> new Refused(IntakeProblem.FILE_ENCODING));
    }

    private static Optional<String> strictly(byte[] file, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
