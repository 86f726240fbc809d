package io.zhuanhua.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// The ports of one installation, all derived from that of its front door, so that a PostgreSQL on 5432 or a Kafka on
/// 9092 is never in the way and two installations can stand side by side.
record Ports(int front) {

    /// The highest port a front door may have, so that there is room for the others.
    static final int HIGHEST = 65_000;

    int of(Service service) {
        return front + service.portOffset();
    }

    int postgres() {
        return front + 110;
    }

    int kafka() {
        return front + 111;
    }

    int kafkaController() {
        return front + 112;
    }

    /// Where the national platform hands in its register records.
    int national() {
        return front + 113;
    }

    /// Those of the ports that somebody else has, with what they are wanted for.
    ///
    /// @param given names of the variables that are set: a server whose address is given needs no port
    Map<Integer, String> taken(Set<String> given) {
        Map<Integer, String> wanted = new LinkedHashMap<>();
        wanted.put(front, "入口 front door");
        for (Service service : Service.values()) {
            wanted.put(of(service), service.module());
        }
        if (!given.contains("DATABASE_SERVER")) {
            wanted.put(postgres(), "PostgreSQL");
        }
        if (!given.contains("KAFKA_SERVERS")) {
            wanted.put(kafka(), "Kafka");
            wanted.put(kafkaController(), "Kafka controller");
            wanted.put(national(), "Kafka NATIONAL");
        }
        wanted.keySet().removeIf(Ports::isFree);
        return wanted;
    }

    /// A port for a front door whose other ports are free as well, below those that systems give to outgoing
    /// connections: what is free now is not taken by one of them a moment later.
    static int free() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            if (new Ports(port).taken(Set.of()).isEmpty()) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
