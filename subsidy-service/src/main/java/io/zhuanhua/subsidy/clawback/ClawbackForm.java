package io.zhuanhua.subsidy.clawback;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.events.ApplicationId;
import io.zhuanhua.events.Checks;
import io.zhuanhua.events.ClawbackEvent.ClawbackOption;
import io.zhuanhua.events.LegalDates;
import io.zhuanhua.events.Money;
import io.zhuanhua.subsidy.AskedReason;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedFraud;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedInstalment;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedMoney;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedOffset;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedProposal;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedSchedule;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedVerdict;
import io.zhuanhua.subsidy.clawback.AskedStep.AskedWriteOff;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What somebody typed at a recovery, kept as typed so that it stands there again when it was refused.
///
/// @param fields by name; empty ones are left out
@TemplateData
public record ClawbackForm(Map<String, String> fields) {

    static final ClawbackForm EMPTY = new ClawbackForm(Map.of());

    static ClawbackForm of(MultivaluedMap<String, String> typed) {
        Map<String, String> fields = new HashMap<>();
        typed.forEach((name, values) -> {
            String value = values.getFirst().strip();
            if (!value.isEmpty()) {
                fields.put(name, value);
            }
        });
        return new ClawbackForm(Map.copyOf(fields));
    }

    /// What stands in the field; empty when nothing does.
    public String at(String field) {
        return fields.getOrDefault(field, "");
    }

    @Nullable
    String key() {
        return text("key");
    }

    AskedFraud fraud() {
        return new AskedFraud(application("applicationId"), text("reason"));
    }

    AskedProposal proposal() {
        ClawbackOption option = Stream.of(ClawbackOption.values())
                .filter(one -> one.name().equals(text("option")))
                .findFirst()
                .orElse(null);
        return new AskedProposal(option, amount(), date("barredUntil"), text("reason"));
    }

    AskedVerdict verdict() {
        String yes = text("yes");
        return new AskedVerdict(yes == null ? null : yes.equals("true"), text("reason"));
    }

    AskedReason statement() {
        return new AskedReason(text("reason"));
    }

    AskedMoney money() {
        return new AskedMoney(amount(), text("voucher"), date("recoveredOn"));
    }

    AskedOffset offset() {
        return new AskedOffset(application("grant"), text("offsetVoucher"), date("paidOn"));
    }

    AskedWriteOff writeOff() {
        return new AskedWriteOff(amount(), text("document"));
    }

    /// One part on each line: its day, then its amount.
    AskedSchedule schedule() {
        return new AskedSchedule(read("instalments", typed -> typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(ClawbackForm::part)
                .toList()));
    }

    private static AskedInstalment part(String line) {
        String[] words = line.split("[\\s\u3000]+", 2);
        return words.length == 2
                ? new AskedInstalment(money(words[1]), LegalDates.parse(words[0]))
                : new AskedInstalment(null, null);
    }

    private @Nullable ApplicationId application(String field) {
        return read(field, ApplicationId::new);
    }

    private @Nullable Money amount() {
        return read("amount", ClawbackForm::money);
    }

    /// Pages show amounts with separators.
    private static Money money(String typed) {
        return Money.parse(typed.replace(",", ""));
    }

    private @Nullable LocalDate date(String field) {
        return read(field, LegalDates::parse);
    }

    private <T> @Nullable T read(String field, Function<String, T> parse) {
        Checks checks = new Checks();
        T value = checks.optional("/" + field, text(field), parse);
        checks.refuseIfAny();
        return value;
    }

    private @Nullable String text(String field) {
        return fields.get(field);
    }
}
