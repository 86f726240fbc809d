package io.zhuanhua.contract.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.zhuanhua.contract.rules.ContractState;
import io.zhuanhua.events.Envelope;
import java.time.Instant;
import java.time.LocalDate;

/// What a receiver is told: ids and kinds, no names and no amounts. Whoever wants more asks for the contract.
final class WebhookBody {

    /// Kind of a test.
    static final String PING = "webhook.ping";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private WebhookBody() {}

    private record Told(String type, String timestamp, Object data) {}

    /// @param version of the contract, its `ETag`: the greater one is the newer
    private record Change(
            String contractId, String caseNumber, String kind, String status, String occurredOn, int version) {}

    private record Ping(String webhookId) {}

    /// @param on the legal date of the event
    static String of(Envelope entry, ContractState state, LocalDate on) {
        Change change = new Change(
                state.submitted().contract().text(),
                state.submitted().caseNumber().text(),
                entry.kind(),
                state.status().name(),
                on.toString(),
                entry.version());
        return write(new Told(entry.kind(), entry.recordedAt().toString(), change));
    }

    static String ping(String webhook, Instant now) {
        return write(new Told(PING, now.toString(), new Ping(webhook)));
    }

    private static String write(Told told) {
        try {
            return JSON.writeValueAsString(told);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written", e);
        }
    }
}
