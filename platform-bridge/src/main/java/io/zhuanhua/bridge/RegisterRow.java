package io.zhuanhua.bridge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.kit.list.Cursor;
import io.zhuanhua.kit.list.Paging;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/// A record of the register in the list. Read only: [BridgeListing] writes it.
@Entity
@Immutable
@Table(schema = BridgeListing.SCHEMA, name = "register_record")
@SuppressWarnings("NullAway.Init")
public class RegisterRow extends PanacheEntityBase {

    @Id
    public String recordId;

    public String code;
    public String patent;
    public LocalDate effectiveOn;
    public String beforeNames;
    public String afterNames;
    public @Nullable String licenceKind;
    public @Nullable String recordalNumber;
    public @Nullable String supersedes;
    public String grade;
    public Instant recordedAt;

    /// The number as papers print it.
    public String patentShown() {
        return new PatentNumber(patent).shown();
    }

    /// Newest first.
    ///
    /// @param words part of a number or name, empty for anything
    static List<RegisterRow> list(String words, Paging paging) {
        StringBuilder where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (!words.isBlank()) {
            where.append(" and (recordId like :words escape '!' or patent like :words escape '!'")
                    .append(" or beforeNames like :words escape '!' or afterNames like :words escape '!')");
            parameters.put("words", "%" + words.strip().replaceAll("([!%_])", "!$1") + "%");
        }
        Optional<Cursor> after = paging.after(2);
        after.ifPresent(cursor -> {
            where.append(" and (recordedAt < :at or (recordedAt = :at and recordId < :id))");
            parameters.put("at", cursor.instant(0));
            parameters.put("id", cursor.key(1));
        });
        return RegisterRow.<RegisterRow>find(where + " order by recordedAt desc, recordId desc", parameters)
                .range(0, paging.fetch() - 1)
                .list();
    }

    Cursor place() {
        return Cursor.of(recordedAt, recordId);
    }
}
