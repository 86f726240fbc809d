package io.zhuanhua.contract.planted.rules;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

public final class AsksTheDate {

    public LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public UUID id() {
        return UUID.randomUUID();
    }
}
