package io.zhuanhua.contract.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    /// From the tests of the reference libraries.
    @Test
    void signs_as_the_published_example_of_standard_webhooks() {
        String header = Signatures.header(
                List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}");
        assertThat(header).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void two_secrets_give_two_signatures_and_a_secret_is_32_random_bytes() {
        String one = Signatures.freshSecret();
        String other = Signatures.freshSecret();
        String header = Signatures.header(List.of(one, other), "msg_1", Instant.EPOCH, "{}");
        assertThat(header.split(" ", -1)).hasSize(2).doesNotHaveDuplicates().allMatch(part -> part.startsWith("v1,"));
        assertThat(Base64.getDecoder().decode(one.substring("whsec_".length()))).hasSize(32);
    }
}
