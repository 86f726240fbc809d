package io.zhuanhua.contract.planted.good.rules;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

public record Answer(LocalDate on, long amountFen, Kind kind) {

    public enum Kind {
        GIVEN,
        REFUSED
    }

    public String word() {
        return switch (kind) {
            case GIVEN -> "given " + on + new String(new byte[] {65}, StandardCharsets.UTF_8);
            case REFUSED -> "refused";
        };
    }
}
