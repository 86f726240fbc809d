package io.zhuanhua.door;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Which service answers which path: the one table of it. An Ingress must say the same (checked by a test).
public final class Routes {

    /// A service behind the door.
    ///
    /// @param module its Maven module, name of its image and of its kubernetes Service
    /// @param address name of the variable with its address, e.g. `CONTRACT_URL`
    /// @param paths first segments it owns; the longest that fits wins
    public record Service(String module, String address, List<String> paths) {}

    public static final List<Service> SERVICES = List.of(
            new Service("contract-service", "CONTRACT_URL", List.of("/api/v1/contracts", "/contracts")),
            new Service(
                    "matching-service",
                    "MATCHING_URL",
                    List.of("/api/v1/needs", "/api/v1/patents", "/api/v1/matches", "/matching")),
            new Service(
                    "product-filing-service",
                    "FILING_URL",
                    List.of("/api/v1/products", "/api/v1/coverage", "/api/v1/rosters", "/products")),
            new Service(
                    "subsidy-service",
                    "SUBSIDY_URL",
                    List.of(
                            "/api/v1/subsidy-applications",
                            "/api/v1/public-notices",
                            "/api/v1/payouts",
                            "/api/v1/clawbacks",
                            "/api/v1/windows",
                            "/api/v1/common-control",
                            "/api/v1/policies",
                            "/api/v1/budgets",
                            "/api/v1/units",
                            "/subsidies",
                            "/notices")),
            new Service("platform-bridge", "BRIDGE_URL", List.of("/api/v1/register-records", "/register")),
            new Service("monitoring-service", "MONITORING_URL", List.of("/")));

    private static final List<Route> LONGEST_FIRST = SERVICES.stream()
            .flatMap(service -> Stream.concat(service.paths().stream(), Stream.of("/operations/" + service.module()))
                    .map(path -> new Route(path, service)))
            .sorted(Comparator.comparingInt((Route route) -> route.path().length())
                    .reversed())
            .toList();

    private record Route(String path, Service service) {

        boolean fits(String asked) {
            return path.equals("/") || asked.equals(path) || asked.startsWith(path + "/");
        }
    }

    private Routes() {}

    /// The service that answers a path; every path has one.
    public static Service of(String path) {
        return LONGEST_FIRST.stream()
                .filter(route -> route.fits(path))
                .findFirst()
                .orElseThrow()
                .service();
    }
}
