package io.zhuanhua.benchmarks.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The very row the journal writes, in the same table with the same constraints.
@Entity
@Table(name = "journal")
@SuppressWarnings("NullAway.Init") // filled by its maker or by Hibernate
public class JournalEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long position;

    UUID id;
    String stream;
    int version;
    String kind;
    short kindVersion;
    String payload;
    String commandKey;
    short commandOrdinal;
    String commandDigest;
    String account;

    @Nullable
    String role;

    @Nullable
    String unit;

    @Nullable
    UUID causation;

    @Nullable
    String correlation;

    Instant recordedAt;
    String algorithm;
    byte[] digest;
}
