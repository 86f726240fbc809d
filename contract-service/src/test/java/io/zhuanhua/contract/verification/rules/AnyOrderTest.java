package io.zhuanhua.contract.verification.rules;

import static io.zhuanhua.contract.rules.TypedContract.AGENCY;
import static io.zhuanhua.contract.rules.TypedContract.ENTERPRISE;
import static io.zhuanhua.contract.rules.TypedContract.UNIVERSITY;
import static io.zhuanhua.contract.rules.TypedContract.asInTheApi;
import static io.zhuanhua.contract.verification.rules.Register.correcting;
import static io.zhuanhua.contract.verification.rules.Register.record;
import static io.zhuanhua.contract.verification.rules.Register.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.contract.rules.Proof;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.NationalEvent.RegisterRecorded;
import io.zhuanhua.events.PartyId;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Records come before the contract, between its signatures and after them, out of order, twice and corrected: what
/// stands in the end is always the same.
class AnyOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 5, 6);
    private static final PatentNumber ONE = Numbers.patent(2021, 1, 11);
    private static final PatentNumber TWO = Numbers.patent(2022, 2, 22);
    private static final PatentNumber THREE = Numbers.patent(2023, 1, 33);
    private static final ContractSubmitted CONTRACT =
            asInTheApi().withPatents(ONE.text(), TWO.text(), THREE.text()).submitted();

    /// `told` is what readers of the events hold to be the changes of the rights.
    private record Outcome(ContractStatus status, Map<PatentNumber, Proof> proofs, Set<RecordId> told) {}

    /// Everything the register ever says: noise, history, mistakes and their corrections, and the truth.
    private static List<RegisterRecorded> register(Random random) {
        List<RegisterRecorded> records = new ArrayList<>();
        records.add(record("CP-1", RegisterCode.CP01, ONE, "2025-03-20", "清华大学", "清华大学", null, null));
        records.add(record("TR-0", RegisterCode.TR01, ONE, "2019-05-01", "发明人", "清华大学", null, null));
        records.add(transfer("TR-1", ONE));
        RegisterRecorded misspelt = transfer("TR-2a", TWO, "清华大学", "鄂尔多斯市某木科技有限公司");
        RegisterRecorded misspeltAgain = correcting(misspelt, transfer("TR-2b", TWO, "青华大学", "鄂尔多斯市某某科技有限公司"));
        records.add(misspelt);
        records.add(misspeltAgain);
        records.add(correcting(misspeltAgain, transfer("TR-2c", TWO)));
        RegisterRecorded ofAnother = transfer("TR-3a", ONE);
        records.add(ofAnother);
        if (random.nextBoolean()) {
            records.add(correcting(ofAnother, transfer("TR-3b", THREE)));
        }
        if (random.nextBoolean()) {
            records.add(transfer("TR-4", THREE, "清华大学", "旧名称有限公司"));
        }
        if (random.nextInt(4) == 0) {
            records.add(correcting(transfer("TR-1", ONE), transfer("TR-5", Numbers.patent(2020, 1, 5))));
        }
        rights(random, records);
        return records;
    }

    /// What may happen to the rights themselves, before, on and after the day of the transfer (2025-04-02).
    private static void rights(Random random, List<RegisterRecorded> records) {
        List<RegisterRecorded> possible = new ArrayList<>();
        possible.add(right("CF-1", RegisterCode.CF01, ONE, "2025-01-15"));
        possible.add(right("RR-1", RegisterCode.RR01, ONE, "2025-04-20"));
        possible.add(right("PE-1", RegisterCode.PE01, TWO, "2025-02-01"));
        possible.add(right("PC-1", RegisterCode.PC01, TWO, "2025-04-10"));
        possible.add(right("PP-1", RegisterCode.PP01, THREE, "2025-03-25"));
        possible.add(right("PD-1", RegisterCode.PD01, THREE, "2025-04-25"));
        possible.add(right("IW-1", RegisterCode.IW01, ONE, "2025-05-01"));
        possible.add(right("IP-1", RegisterCode.IP01, TWO, "2025-03-01"));
        RegisterRecorded expired = right("CX-1", RegisterCode.CX01, THREE, "2025-03-01");
        possible.add(expired);
        possible.add(correcting(expired, right("CX-2", RegisterCode.CX01, Numbers.patent(2020, 1, 9), "2025-03-01")));
        RegisterRecorded back =
                record("TR-9", RegisterCode.TR01, ONE, "2025-04-28", "鄂尔多斯市某某科技有限公司", "清华大学", null, null);
        possible.add(back);
        possible.add(correcting(back, transfer("TR-9b", Numbers.patent(2020, 1, 8))));
        possible.stream().filter(any -> random.nextInt(3) == 0).forEach(records::add);
    }

    private static RegisterRecorded right(String id, RegisterCode code, PatentNumber patent, String on) {
        return record(id, code, patent, on, "清华大学", "清华大学", null, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void what_stands_in_the_end_does_not_depend_on_the_order(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            List<RegisterRecorded> records = register(random);
            Outcome straight = play(steps(records));
            for (int permutation = 0; permutation < 12; permutation++) {
                List<Consumer<ShelfInMemory>> steps = steps(records);
                records.stream()
                        .filter(any -> random.nextInt(3) == 0)
                        .forEach(twice -> steps.add(it -> it.arrives(twice)));
                Collections.shuffle(steps.subList(1, steps.size()), random);
                Collections.rotate(steps.subList(0, 1 + random.nextInt(steps.size())), -1);
                assertThat(play(signaturesAfterSubmission(steps)))
                        .as("seed %d, round %d, permutation %d", seed, round, permutation)
                        .isEqualTo(straight);
            }
        }
    }

    @Test
    void the_permutations_end_in_all_the_ways_there_are() {
        Random random = new Random(7);
        List<ContractStatus> ends = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            ends.add(play(steps(register(random))).status());
        }

        assertThat(ends).contains(ContractStatus.VERIFIED, ContractStatus.SIGNED);
    }

    /// Handed in first, then the signatures, then the register.
    private static List<Consumer<ShelfInMemory>> steps(List<RegisterRecorded> records) {
        List<Consumer<ShelfInMemory>> steps = new ArrayList<>();
        steps.add(new Submission());
        List.of(UNIVERSITY, ENTERPRISE, AGENCY).forEach(party -> steps.add(new Signature(it -> it.sign(party))));
        records.forEach(record -> steps.add(it -> it.arrives(record)));
        steps.add(it -> it.link(new OtherName(PartyId.of(ENTERPRISE), "旧名称有限公司", null, LocalDate.of(2025, 4, 30))));
        return steps;
    }

    /// Nobody can sign what is not handed in: signatures drawn before the submission follow right after it.
    private static List<Consumer<ShelfInMemory>> signaturesAfterSubmission(List<Consumer<ShelfInMemory>> drawn) {
        List<Consumer<ShelfInMemory>> early = new ArrayList<>();
        List<Consumer<ShelfInMemory>> steps = new ArrayList<>();
        boolean submitted = false;
        for (Consumer<ShelfInMemory> step : drawn) {
            if (step instanceof Signature && !submitted) {
                early.add(step);
                continue;
            }
            steps.add(step);
            if (step instanceof Submission) {
                submitted = true;
                steps.addAll(early);
            }
        }
        return steps;
    }

    private static Outcome play(List<Consumer<ShelfInMemory>> steps) {
        ShelfInMemory desk = new ShelfInMemory(TODAY);
        steps.forEach(step -> step.accept(desk));
        ContractState state = desk.state();
        return new Outcome(
                state.status(), state.proofs(), desk.followed().rights().keySet());
    }

    private record Submission() implements Consumer<ShelfInMemory> {

        @Override
        public void accept(ShelfInMemory desk) {
            desk.submit(CONTRACT);
        }
    }

    private record Signature(Consumer<ShelfInMemory> act) implements Consumer<ShelfInMemory> {

        @Override
        public void accept(ShelfInMemory desk) {
            act.accept(desk);
        }
    }
}
