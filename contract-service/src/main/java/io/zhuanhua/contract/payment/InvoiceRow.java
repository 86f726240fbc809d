package io.zhuanhua.contract.payment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/// An invoice that stands in a contract, in the listing, read only.
@Entity
@Table(schema = "contract_listing", name = "invoice")
public class InvoiceRow extends PanacheEntityBase {

    @Id
    public String number = "";

    public String contract = "";
    public long amountFen;
    public LocalDate issuedOn = LocalDate.EPOCH;
}
