package io.zhuanhua.contract.flag;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/// A doubt in the list, read only.
@Entity
@Table(schema = "contract_flags", name = "flag")
public class FlagRow extends PanacheEntityBase {

    @Id
    public long number;

    public String id = "";
    public String what = "";
    public String state = "";
    public int contracts;
    public String finding = "";
    public LocalDate raisedOn = LocalDate.EPOCH;

    FlagItem item(List<String> numbers) {
        return new FlagItem(id, what, state, contracts, numbers, finding, raisedOn);
    }
}
