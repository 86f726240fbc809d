package io.zhuanhua.bridge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A delivery to the national platform in the list. Read only: [BridgeListing] writes it.
@Entity
@Immutable
@Table(schema = BridgeListing.SCHEMA, name = "delivery")
@SuppressWarnings("NullAway.Init")
public class DeliveryRow extends PanacheEntityBase {

    /// How many were handed over and how many of them were answered: what both sides compare.
    public record Reconciliation(long sent, long confirmed, long refused) {

        /// Handed over and not answered yet.
        public long open() {
            return sent - confirmed - refused;
        }
    }

    @Id
    public String delivery;

    public String kind;
    public String about;
    public Instant sentAt;
    public String outcome;
    public @Nullable String receipt;
    public @Nullable String reason;

    static Reconciliation reconcile() {
        return new Reconciliation(count(), count("outcome", "CONFIRMED"), count("outcome", "REFUSED"));
    }
}
