package io.zhuanhua.kit.identity;

import io.zhuanhua.events.Refused;
import io.zhuanhua.kit.KitConfig;
import io.zhuanhua.kit.problem.KitProblem;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// Makes an account wait after several failed logins in a row, whether it exists or not. Kept in memory: a restart
/// forgives, and each replica counts for itself.
@Singleton
final class LoginWait {

    private static final int MOST_REMEMBERED = 10_000;

    private final Clock clock;
    private final int failures;
    private final Duration wait;
    private final Map<String, Failed> failed = new LinkedHashMap<>();

    @Inject
    LoginWait(KitConfig config) {
        this(Clock.systemUTC(), config.loginFailures(), config.loginWait());
    }

    LoginWait(Clock clock, int failures, Duration wait) {
        this.clock = clock;
        this.failures = failures;
        this.wait = wait;
    }

    private record Failed(int times, Instant last) {}

    /// @throws Refused `LOGIN_WAIT` while the account has to wait
    synchronized void check(String account) {
        Failed seen = failed.get(account);
        if (seen == null || seen.times() < failures) {
            return;
        }
        Duration left = Duration.between(clock.instant(), seen.last().plus(wait));
        if (left.isPositive()) {
            throw new Refused(KitProblem.LOGIN_WAIT, "", String.valueOf(left.toSeconds() + 1));
        }
        failed.remove(account);
    }

    synchronized void failed(String account) {
        Failed before = failed.remove(account);
        failed.put(account, new Failed(before == null ? 1 : before.times() + 1, clock.instant()));
        if (failed.size() > MOST_REMEMBERED) {
            failed.remove(failed.keySet().iterator().next());
        }
    }

    synchronized void succeeded(String account) {
        failed.remove(account);
    }
}
