package io.zhuanhua.contract.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhuanhua.events.Problem;
import io.zhuanhua.events.Refused;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {

    private static final String PUBLIC = "93.184.216.34";

    /// Names are found at a public address, literals are what they are.
    private final Destinations production = new Destinations(DestinationsTest::resolve, false);

    private final Destinations local = new Destinations(DestinationsTest::resolve, true);

    private static InetAddress[] resolve(String host) throws UnknownHostException {
        return switch (host) {
            case "example.com" -> addresses(PUBLIC);
            case "inside.example.com" -> addresses("10.1.2.3");
            case "both.example.com" -> addresses(PUBLIC, "10.1.2.3");
            case "none.example.com" -> throw new UnknownHostException(host);
            default -> InetAddress.getAllByName(host);
        };
    }

    private static InetAddress[] addresses(String... literals) throws UnknownHostException {
        InetAddress[] found = new InetAddress[literals.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = InetAddress.getByName(literals[i]);
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com/hook",
                "https://example.com:8443/hook?a=b",
                "https://93.184.216.34",
                "https://[2606:2800:220:1:248:1893:25c8:1946]/hook"
            })
    void a_public_https_address_may_be_sent_to(String url) throws UnknownHostException {
        URI parsed = production.parse("/url", url);
        assertThat(parsed).hasToString(url);
        assertThat(PublicAddress.is(production.of(parsed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.0.0.1",
                "100.64.0.1",
                "100.100.100.200",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "[::]",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "[::ffff:169.254.169.254]",
                "[::127.0.0.1]",
                "[64:ff9b::7f00:1]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[2001::1]",
                "[2001:db8::1]",
                "[2002:7f00:1::]",
                "[3fff::1]",
                "localhost",
                "inside.example.com",
                "both.example.com",
                "none.example.com",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "017700000001"
            })
    void nothing_inside_is_ever_sent_to_however_it_is_written(String host) {
        assertThatThrownBy(() -> production.parse("/url", "https://" + host + "/hook"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> production.of(URI.create("https://" + host + "/hook")))
                .isInstanceOfAny(UnknownHostException.class, NullPointerException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', REQUIRED",
        "example.com, WEBHOOK_URL_INVALID",
        "ftp://example.com, WEBHOOK_URL_INVALID",
        "https:///hook, WEBHOOK_URL_INVALID",
        "https://user:word@example.com/, WEBHOOK_URL_INVALID",
        "https://example.com/#part, WEBHOOK_URL_INVALID",
        "https://example.com:0/, WEBHOOK_URL_INVALID",
        "https://example.com:65536/, WEBHOOK_URL_INVALID",
        "https://例子.cn/, WEBHOOK_URL_INVALID",
        "'https://example.com/a b', WEBHOOK_URL_INVALID",
        "http://example.com/, WEBHOOK_HTTPS_ONLY",
        "https://none.example.com/, WEBHOOK_ADDRESS_REFUSED",
        "https://inside.example.com/, WEBHOOK_ADDRESS_REFUSED"
    })
    void what_is_wrong_is_named_and_inside_and_nowhere_are_the_same(String url, String code) {
        assertThat(codeOf(production, url)).isEqualTo(code);
    }

    @Test
    void where_demo_users_log_in_this_machine_may_be_sent_to_in_the_clear_and_no_other() {
        assertThat(local.parse("/url", "http://127.0.0.1:8099/hook").getPort()).isEqualTo(8099);
        assertThat(codeOf(local, "http://example.com/")).isEqualTo("WEBHOOK_HTTPS_ONLY");
        assertThat(codeOf(local, "http://10.0.0.1/")).isEqualTo("WEBHOOK_ADDRESS_REFUSED");
        assertThat(codeOf(production, "http://127.0.0.1:8099/hook")).isEqualTo("WEBHOOK_HTTPS_ONLY");
    }

    @Test
    void a_host_that_moves_inside_after_it_was_registered_is_not_sent_to() throws UnknownHostException {
        AtomicInteger asked = new AtomicInteger();
        Destinations moving =
                new Destinations(host -> addresses(asked.getAndIncrement() == 0 ? PUBLIC : "169.254.169.254"), false);
        URI url = moving.parse("/url", "https://moving.example.com/hook");
        assertThatThrownBy(() -> moving.of(url)).isInstanceOf(UnknownHostException.class);
    }

    private static String codeOf(Destinations destinations, String url) {
        try {
            destinations.parse("/url", url);
            return "";
        } catch (Refused refused) {
            Problem first = refused.problems().getFirst();
            assertThat(first.pointer()).isEqualTo("/url");
            return first.code().name();
        }
    }
}
