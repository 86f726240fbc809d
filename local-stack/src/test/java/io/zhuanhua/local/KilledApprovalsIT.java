package io.zhuanhua.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhuanhua.events.Amounts;
import io.zhuanhua.events.CaseNumber;
import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.ContractEvent.TransferRecorded;
import io.zhuanhua.events.ContractEvent.TransferVerified;
import io.zhuanhua.events.ContractId;
import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.DomainEvent;
import io.zhuanhua.events.EvidenceGrade;
import io.zhuanhua.events.Money;
import io.zhuanhua.events.Party;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.events.RecordId;
import io.zhuanhua.events.RegisterCode;
import io.zhuanhua.events.Topic;
import io.zhuanhua.events.TransferType;
import io.zhuanhua.journal.ForeignEvents;
import io.zhuanhua.testkit.Database;
import io.zhuanhua.testkit.Infrastructure;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A thousand approvals at once against one cap and one budget, at two processes of subsidy-service that are killed and
/// started again meanwhile: not a fen too much, none lost, and every request has one answer.
class KilledApprovalsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String APPLICATIONS = "/api/v1/subsidy-applications";
    private static final CreditCode AGENCY = new CreditCode("91150602MA0QK7C21T");
    private static final PatentNumber PATENT = PatentNumber.parse("202310123456.6");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final int MANY = 1_000;
    private static final int PEOPLE = 48;
    private static final Money EACH = Money.parse("1000.00");
    private static final Money BUDGET = Money.parse("450000.50");
    private static final Money CAP = Money.parse("500000.00");

    private final Database database = Infrastructure.database("approvals");
    private final List<LoneService> services = new CopyOnWriteArrayList<>();

    private LoneService started(Path work, int which) throws IOException {
        return LoneService.of(
                "subsidy-service",
                database,
                work.resolve("instance-" + which),
                Map.of("KAFKA_SERVERS", Infrastructure.kafkaServers(), "LEGAL_TODAY", "2025-07-01"));
    }

    private String sql(String query) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<DomainEvent> verified(int number) {
        ContractId id = contract(number);
        Money technical = Money.parse("20000.00");
        ContractSubmitted submitted = new ContractSubmitted(
                id,
                new CaseNumber("ZH-2025-K" + number),
                "DS-2025-K" + number,
                DAY,
                DAY,
                TransferType.ASSIGNMENT,
                List.of(
                        new Party(PartyRole.TRANSFEROR, "清华大学", new CreditCode("12100000400000624D"), null, null),
                        new Party(PartyRole.TRANSFEREE, "某某科技", new CreditCode("91150602MA0N3R4W5M"), null, null),
                        new Party(PartyRole.AGENCY, "某某专利服务", AGENCY, null, "撮合")),
                List.of(new PricedPatent(PATENT, "一种测试方法", null)),
                Amounts.inYuan(technical, technical),
                null,
                null,
                null);
        RecordId record = new RecordId("TR01-K" + number);
        return List.of(
                submitted,
                new TransferRecorded(id, PATENT, record, RegisterCode.TR01, DAY, EvidenceGrade.A),
                new TransferVerified(id, DAY, DAY));
    }

    private static ContractId contract(int number) {
        return new ContractId("killed-" + number);
    }

    /// Sends it until somebody answers, the same request with the same key each time.
    private HttpResponse<String> answered(String user, String path, String key, Map<String, ?> body) throws Exception {
        String text = JSON.writeValueAsString(body);
        while (true) {
            for (LoneService one : services) {
                try {
                    HttpResponse<String> answer = one.send(one.request(user, path)
                            .header("Idempotency-Key", key)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(text)));
                    if (answer.statusCode() != 503) {
                        return answer;
                    }
                } catch (IOException killed) {
                    LockSupport.parkNanos(10_000_000);
                }
            }
        }
    }

    private <T> List<T> atOnce(List<Callable<T>> wanted) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> each : people.invokeAll(wanted)) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private String reviewed(int number) throws Exception {
        Map<String, Object> account = Map.of("holder", "某某专利服务", "bank", "中国银行东胜支行", "number", "6222021234567890123");
        HttpResponse<String> applied = answered(
                "agency-a",
                APPLICATIONS,
                "apply-" + number,
                Map.of("contractId", contract(number).text(), "account", account));
        assertThat(applied.statusCode()).as(applied.body()).isEqualTo(201);
        String id = JSON.readTree(applied.body()).path("id").asText();
        assertThat(decided("clerk-a", id, "ACCEPT").statusCode()).isEqualTo(200);
        assertThat(decided("reviewer-a", id, "PRELIMINARY").statusCode()).isEqualTo(200);
        return id;
    }

    private HttpResponse<String> decided(String user, String id, String step) throws Exception {
        return answered(
                user, APPLICATIONS + "/" + id + "/decisions", step + "-" + id, Map.of("step", step, "outcome", "PASS"));
    }

    @Test
    void a_thousand_approvals_at_once_with_services_killed_pass_neither_cap_nor_budget_and_lose_nothing(
            @TempDir Path work) throws Exception {
        new ForeignEvents(Infrastructure.kafkaServers(), Topic.CONTRACT_EVENTS, "contract-service")
                .publish(null, all());
        services.add(started(work, 0));
        services.add(started(work, 1));
        try {
            Map<String, String> allocation =
                    Map.of("amount", BUDGET.toString(), "source", "DISTRICT", "document", "东财预〔2025〕1号");
            assertThat(answered("finance-a", "/api/v1/budgets/2025/allocations", "budget", allocation)
                            .statusCode())
                    .isEqualTo(201);
            List<Callable<String>> reviews = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                int number = i;
                reviews.add(() -> reviewed(number));
            }
            List<String> ids = atOnce(reviews);
            Map<String, Money> granted = approvedWhileKilled(ids, work);
            everythingAddsUp(ids, granted);
        } finally {
            services.forEach(LoneService::close);
        }
    }

    private static DomainEvent[] all() {
        List<DomainEvent> events = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            events.addAll(verified(number));
        }
        return events.toArray(DomainEvent[]::new);
    }

    /// What was granted to whom.
    private Map<String, Money> approvedWhileKilled(List<String> ids, Path work) throws Exception {
        AtomicInteger done = new AtomicInteger();
        Map<String, Money> granted = new ConcurrentHashMap<>();
        List<Callable<Boolean>> wanted = new ArrayList<>();
        for (String id : ids) {
            wanted.add(() -> {
                HttpResponse<String> answer = decided("director-a", id, "APPROVAL");
                JsonNode body = JSON.readTree(answer.body());
                if (answer.statusCode() == 200) {
                    granted.put(id, Money.parse(body.path("amount").asText()));
                } else {
                    assertThat(body.path("code").asText()).as(answer.body()).isEqualTo("BUDGET_EXHAUSTED");
                }
                int count = done.incrementAndGet();
                if (count % 200 == 100) {
                    killed(count / 200 % 2, work);
                }
                return true;
            });
        }
        atOnce(wanted);
        return granted;
    }

    private void killed(int which, Path work) throws IOException {
        services.get(which).kill();
        services.set(which, started(work, which));
    }

    private void everythingAddsUp(List<String> ids, Map<String, Money> granted) throws Exception {
        assertThat(granted).hasSize(451);
        assertThat(granted.values().stream().filter(EACH::equals)).hasSize(450);
        assertThat(granted.values().stream().reduce(Money.ZERO, Money::plus)).isEqualTo(BUDGET);
        assertThat(CAP.isMoreThan(BUDGET)).isTrue();
        assertThat(sql("SELECT count(*) FROM journal WHERE kind = 'subsidy.proposed'"))
                .isEqualTo("451");
        assertThat(sql("SELECT count(DISTINCT stream) FROM journal WHERE kind = 'subsidy.proposed'"))
                .isEqualTo("451");
        assertThat(sql("SELECT sum((payload::jsonb ->> 'amount')::numeric) FROM journal WHERE kind = 'cap.reserved'"))
                .isEqualTo(BUDGET.toString());
        assertThat(
                        sql(
                                "SELECT sum((payload::jsonb ->> 'amount')::numeric) FROM journal WHERE kind = 'budget.reserved'"))
                .isEqualTo(BUDGET.toString());
        for (String id : ids.subList(0, 50)) {
            HttpResponse<String> again = decided("director-a", id, "APPROVAL");
            Money amount = granted.get(id);
            assertThat(again.statusCode()).as(again.body()).isEqualTo(amount == null ? 409 : 200);
            if (amount != null) {
                assertThat(JSON.readTree(again.body()).path("amount").asText()).isEqualTo(amount.toString());
            }
        }
    }
}
