package io.zhuanhua.bridge.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zhuanhua.events.DeliveryId;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.NationalEvent.DeliveryConfirmed;
import io.zhuanhua.events.NationalEvent.DeliverySent;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.Refused;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 4, 3);

    @Test
    void a_transfer_is_read_with_both_holders_and_its_grade() {
        RegisterRecorded record = RegisterRules.read(transfer("TR01", "2023101234566"), EvidenceGrade.A, null);

        assertThat(record.code()).isEqualTo(RegisterCode.TR01);
        assertThat(record.patent()).isEqualTo(new PatentNumber("2023101234566"));
        assertThat(record.stream()).isEqualTo("register-2023101234566");
        assertThat(record.grade()).isEqualTo(EvidenceGrade.A);
    }

    @Test
    void an_unknown_code_and_a_wrong_check_digit_are_told_together() {
        assertThat(codes(transfer("XX99", "2023101234565"), TODAY))
                .containsExactly("/code CODE_UNKNOWN", "/applicationNumber PATENT_NUMBER_CHECK_DIGIT");
    }

    @Test
    void a_transfer_without_holders_proves_nothing_but_a_lapse_needs_none() {
        RegisterRecord transfer =
                new RegisterRecord("r1", "TR01", "2023101234566", "2025-04-02", null, List.of(), null, null, null);
        RegisterRecord lapse =
                new RegisterRecord("r2", "CF01", "2023101234566", "2025-04-02", null, null, null, null, null);

        assertThat(codes(transfer, TODAY)).containsExactly("/before HOLDERS_MISSING", "/after HOLDERS_MISSING");
        assertThat(RegisterRules.read(lapse, EvidenceGrade.B, TODAY).before()).isEmpty();
    }

    @Test
    void a_clerk_cannot_enter_tomorrow_but_the_registers_own_feed_is_taken_as_it_is() {
        RegisterRecord tomorrow = new RegisterRecord(
                "r1", "TR01", "2023101234566", "2025-04-04", List.of("甲"), List.of("乙"), null, null, null);

        assertThat(codes(tomorrow, TODAY)).containsExactly("/effectiveOn RECORD_IN_FUTURE");
        assertThat(RegisterRules.read(tomorrow, EvidenceGrade.A, null).effectiveOn())
                .isEqualTo(LocalDate.of(2025, 4, 4));
    }

    @Test
    void a_delivery_is_answered_once() {
        DeliverySent sent = new DeliverySent(new DeliveryId("d1"), "contract.signed", "contract-1");
        DeliveryConfirmed confirmed = new DeliveryConfirmed(new DeliveryId("d1"), "HZ-1");
        Receipt receipt = new Receipt("d1", "CONFIRMED", "HZ-1", null);

        assertThat(receipt.on(List.of(sent))).containsExactly(confirmed);
        assertThat(receipt.on(List.of(sent, confirmed))).isEmpty();
        assertThat(new Receipt("d1", "REFUSED", "HZ-2", "字段缺失").on(List.of(sent, confirmed)))
                .isEmpty();
        assertThat(catchThrowableOfType(Refused.class, () -> receipt.on(List.of())))
                .isNotNull();
    }

    private static List<String> codes(RegisterRecord record, @Nullable LocalDate today) {
        Refused refused = catchThrowableOfType(Refused.class, () -> RegisterRules.read(record, EvidenceGrade.B, today));
        return refused.problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code().name())
                .toList();
    }

    private static RegisterRecord transfer(String code, String number) {
        return new RegisterRecord(
                "TR01-2025-000123",
                code,
                number,
                "2025-04-02",
                List.of("清华大学"),
                List.of("鄂尔多斯市某某科技有限公司"),
                null,
                null,
                null);
    }
}
