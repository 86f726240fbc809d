package io.zhuanhua.monitoring.fold;

import io.zhuanhua.events.NationalEvent;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.NationalEvent.DeliveryRefused;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import java.sql.SQLException;

/// Records of the national register. Deliveries are kept as events only.
final class RegisterRows {

    private RegisterRows() {}

    static void take(NationalEvent event, Statements statements) throws SQLException {
        switch (event) {
            case RegisterRecorded it ->
                statements.add(
                        "INSERT INTO register_record (record, code, patent, effective_on, before_names, after_names,"
                                + " supersedes) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        it.record(),
                        it.code(),
                        it.patent(),
                        it.effectiveOn(),
                        it.before(),
                        it.after(),
                        it.supersedes());
            case DeliverySent sent -> {}
            case DeliveryConfirmed confirmed -> {}
            case DeliveryRefused refused -> {}
        }
    }
}
