package io.zhuanhua.contract.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The sample of `docs/how-to/receive-webhooks.md` is compiled and verifies what the sender signs.
class HowToTest {

    private static final Pattern SAMPLE = Pattern.compile("(?s)```java\n(.*?)```");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    private static final Instant SENT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    private static Method sample(Path folder) throws IOException, ReflectiveOperationException {
        Path here = Path.of("").toAbsolutePath();
        Path page = here.resolve("docs/how-to/receive-webhooks.md");
        String text =
                Files.readString(Files.exists(page) ? page : here.resolve("..").resolve(here.relativize(page)));
        Matcher sample = SAMPLE.matcher(text);
        assertThat(sample.find()).isTrue();
        Path source = Files.writeString(folder.resolve("WebhookCheck.java"), sample.group(1));
        int failed =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-Xlint:all", "-Werror", source.toString());
        assertThat(failed).isZero();
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        return loader.loadClass("WebhookCheck").getMethods()[0];
    }

    private static boolean isGenuine(Method sample, String id, String signatures, String body, Instant now)
            throws ReflectiveOperationException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return (boolean) sample.invoke(null, SECRET, id, "1614265330", signatures, bytes, now);
    }

    @Test
    void the_sample_tells_what_is_genuine_from_what_is_not(@TempDir Path folder) throws Exception {
        Method sample = sample(folder);
        String id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
        assertThat(isGenuine(sample, id, SIGNATURE, BODY, SENT)).isTrue();
        assertThat(isGenuine(sample, id, "v1,bm90IG91cnM= " + SIGNATURE, BODY, SENT.plusSeconds(299)))
                .isTrue();
        assertThat(isGenuine(sample, id, SIGNATURE, BODY, SENT.plusSeconds(301)))
                .isFalse();
        assertThat(isGenuine(sample, id, SIGNATURE, BODY + " ", SENT)).isFalse();
        assertThat(isGenuine(sample, "msg_2", SIGNATURE, BODY, SENT)).isFalse();
        assertThat(isGenuine(sample, id, "v1,bm90IG91cnM=", BODY, SENT)).isFalse();
    }
}
