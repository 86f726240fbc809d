package io.zhuanhua.filing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductEvent.RosterClass;
import io.zhuanhua.filing.rules.Coverage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// One qualification of an enterprise. Read only: [FilingListing] writes it.
@Entity
@Immutable
@IdClass(RosterRow.Key.class)
@Table(schema = FilingListing.SCHEMA, name = "roster_entry")
@SuppressWarnings("NullAway.Init")
public class RosterRow extends PanacheEntityBase {

    /// An enterprise, in a class, from a day on.
    public record Key(String enterprise, RosterClass rosterClass, LocalDate validFrom) implements Serializable {}

    @Id
    public String enterprise;

    @Id
    @Enumerated(EnumType.STRING)
    public RosterClass rosterClass;

    @Id
    @Column(name = "valid_from")
    public LocalDate validFrom;

    public @Nullable LocalDate validUntil;
    public String name;
    public String source;

    /// Coverage on a day, whatever was imported since for later days.
    static Coverage coverage(LocalDate asOf) {
        List<Coverage.Entry> entries = RosterRow.<RosterRow>listAll().stream()
                .map(row -> new Coverage.Entry(
                        new CreditCode(row.enterprise), row.name, row.rosterClass, row.validFrom, row.validUntil))
                .toList();
        Set<CreditCode> filers = new HashSet<>();
        ProductRow.<ProductRow>list("filedOn <= ?1", asOf).forEach(row -> filers.add(new CreditCode(row.enterprise)));
        return Coverage.on(asOf, entries, filers);
    }
}
