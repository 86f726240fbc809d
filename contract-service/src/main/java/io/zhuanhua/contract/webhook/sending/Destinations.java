package io.zhuanhua.contract.webhook.sending;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.zhuanhua.contract.webhook.WebhookProblem;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.ValueProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where webhooks may go: over https to a host of the public internet, each time they go. Where demo users may log in,
/// also to this very machine.
@ApplicationScoped
public class Destinations {

    /// Only figures: written otherwise than usual, everybody reads another address (`0177.0.0.1`, `2130706433`).
    private static final Pattern FIGURES = Pattern.compile("[0-9.]+");

    private static final int LONGEST = 500;
    private static final Set<String> TRIAL_PROFILES = Set.of("local", "test");

    private final Resolver resolver;
    private final boolean trial;

    @Inject
    Destinations() {
        this(InetAddress::getAllByName, ConfigUtils.getProfiles().stream().anyMatch(TRIAL_PROFILES::contains));
    }

    Destinations(Resolver resolver, boolean trial) {
        this.resolver = resolver;
        this.trial = trial;
    }

    /// An address as it was typed, looked up now; it is looked up again at every delivery.
    ///
    /// @throws Refused everything that is wrong with it, at `pointer`
    public URI parse(String pointer, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            throw new Refused(ValueProblem.REQUIRED, pointer);
        }
        URI url = url(typed.strip())
                .orElseThrow(() -> new Refused(WebhookProblem.WEBHOOK_URL_INVALID, pointer, String.valueOf(LONGEST)));
        boolean secure = "https".equals(url.getScheme());
        Refused.unless(secure || trial, WebhookProblem.WEBHOOK_HTTPS_ONLY, pointer);
        try {
            InetAddress found = of(url);
            Refused.unless(secure || found.isLoopbackAddress(), WebhookProblem.WEBHOOK_HTTPS_ONLY, pointer);
        } catch (UnknownHostException notPublic) {
            throw new Refused(WebhookProblem.WEBHOOK_ADDRESS_REFUSED, pointer);
        }
        return url;
    }

    /// The address to connect to, and no other. One bad address among several spoils the host.
    ///
    /// @throws UnknownHostException for a host that cannot be found, or must not be
    InetAddress of(URI url) throws UnknownHostException {
        String host = bare(url.getHost());
        InetAddress[] found = resolver.addresses(host);
        boolean plain =
                !FIGURES.matcher(host).matches() || found[0].getHostAddress().equals(host);
        if (!plain || !Stream.of(found).allMatch(this::mayBeReached)) {
            throw new UnknownHostException(host);
        }
        return found[0];
    }

    private boolean mayBeReached(InetAddress address) {
        return PublicAddress.is(address) || (trial && address.isLoopbackAddress());
    }

    private static Optional<URI> url(String typed) {
        try {
            URI url = new URI(typed);
            boolean sound = typed.length() <= LONGEST
                    && typed.chars().allMatch(c -> c > ' ' && c < 0x7F)
                    && ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawFragment() == null
                    && url.getPort() != 0
                    && url.getPort() <= 65_535
                    && url.getHost().indexOf('%') < 0;
            return sound ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    /// Without the brackets of an IPv6 address.
    static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
