package io.zhuanhua.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The map of the one site that all services draw together.
public final class Site {

    /// Every role that can log in.
    public static final Set<String> ROLES = Set.of(
            "agency",
            "enterprise",
            "university",
            "clerk",
            "reviewer",
            "director",
            "finance",
            "auditor",
            "platform",
            "admin");

    /// All doors in the order of the navigation.
    public static final List<Door> DOORS = List.of(
            new Door("desk", "/", List.of(), ROLES),
            new Door(
                    "matching",
                    "/matching",
                    List.of("/matching"),
                    Set.of("enterprise", "university", "agency", "clerk")),
            new Door(
                    "contracts",
                    "/contracts",
                    List.of("/contracts", "/register"),
                    Set.of("agency", "enterprise", "university", "clerk")),
            new Door("products", "/products", List.of("/products"), Set.of("enterprise", "clerk")),
            new Door(
                    "subsidies",
                    "/subsidies",
                    List.of("/subsidies"),
                    Set.of("agency", "clerk", "reviewer", "director", "finance")),
            new Door("notices", "/notices", List.of("/notices"), Set.of()),
            new Door(
                    "monitoring",
                    "/monitoring",
                    List.of("/monitoring", "/cases", "/reports"),
                    Set.of("director", "clerk", "auditor")),
            new Door("ledgers", "/ledgers", List.of("/ledgers"), Set.of("clerk", "auditor")),
            new Door("operations", "/operations/monitoring-service", List.of("/operations"), Set.of("admin")));

    private Site() {}

    /// The doors that open for a role; the empty role is a visitor without a login.
    public static List<Door> doors(String role) {
        return DOORS.stream().filter(door -> door.opensFor(role)).toList();
    }

    /// The door behind which a path lies, if any.
    public static Optional<Door> door(String path) {
        return DOORS.stream().filter(door -> door.holds(path)).findFirst();
    }
}
