package io.zhuanhua.benchmarks.hibernate;

import jakarta.persistence.CascadeType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A contract as a service without a journal would keep it: a row, its parties and patents, the message to be sent.
@Entity
@Table(name = "contract")
@SuppressWarnings("NullAway.Init") // filled by its maker or by Hibernate
public class ContractEntity {

    @Id
    UUID id;

    String commandKey;
    String contractNumber;
    LocalDate signedOn;
    String transferType;
    BigDecimal total;
    BigDecimal technical;

    @ElementCollection
    List<PartyPart> parties = new ArrayList<>();

    @ElementCollection
    List<PatentPart> patents = new ArrayList<>();

    @OneToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "message")
    OutboxEntity message;

    /// One side.
    @Embeddable
    public record PartyPart(String role, String name, String creditCode) {}

    /// One patent.
    @Embeddable
    public record PatentPart(String number, String title, BigDecimal price) {}

    /// What others are to be told, written in the same transaction.
    @Entity
    @Table(name = "outbox")
    @SuppressWarnings("NullAway.Init")
    public static class OutboxEntity {

        @Id
        UUID id;

        String kind;
        String payload;
    }
}
