package io.zhuanhua.local;

import java.util.Arrays;
import java.util.List;

/// What runs: the services of the house, in the order of their ports.
enum Service {
    CONTRACT(101, "contract-service", "contract", "CONTRACT_URL"),
    MATCHING(102, "matching-service", "matching", "MATCHING_URL"),
    FILING(103, "product-filing-service", "filing", "FILING_URL"),
    SUBSIDY(104, "subsidy-service", "subsidy", "SUBSIDY_URL"),
    MONITORING(105, "monitoring-service", "monitoring", "MONITORING_URL"),
    BRIDGE(106, "platform-bridge", "bridge", "BRIDGE_URL");

    private final int portOffset;
    private final String module;
    private final String database;
    private final String address;

    Service(int portOffset, String module, String database, String address) {
        this.portOffset = portOffset;
        this.module = module;
        this.database = database;
        this.address = address;
    }

    /// Its port counted from that of the front door.
    int portOffset() {
        return portOffset;
    }

    String module() {
        return module;
    }

    String database() {
        return database;
    }

    /// Variable by which the front door knows it.
    String address() {
        return address;
    }

    static List<String> databases() {
        return Arrays.stream(values()).map(Service::database).toList();
    }
}
