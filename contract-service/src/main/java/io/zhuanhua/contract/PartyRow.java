package io.zhuanhua.contract;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.events.PartyRole;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/// One side of a contract in the listing, read only: whose contracts a contract is.
@Entity
@Table(schema = "contract_listing", name = "party")
@IdClass(PartyRow.Key.class)
public class PartyRow extends PanacheEntityBase {

    @Id
    public String unit = "";

    @Id
    public String contract = "";

    @Enumerated(EnumType.STRING)
    public PartyRole role = PartyRole.AGENCY;

    /// A unit is a side of a contract once.
    public record Key(String unit, String contract) {}
}
