package io.zhuanhua.contract.webhook;

import io.quarkus.qute.TemplateData;
import io.zhuanhua.ui.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One subscription on screen.
///
/// @param secret the new one, shown this once; null otherwise
/// @param key of the next command
@TemplateData
public record WebhookScreen(
        WebhookItem webhook,
        List<DeliveryItem> deliveries,
        @Nullable String next,
        @Nullable String secret,
        String done,
        String key,
        FormErrors errors) {

    public String path() {
        return "/contracts/webhooks/" + webhook.id();
    }

    /// How the status of a delivery looks.
    public String tone(DeliveryItem delivery) {
        return switch (delivery.state()) {
            case DUE -> delivery.failure() == null ? "waiting" : "attention";
            case DELIVERED -> "done";
            case GIVEN_UP -> "refused";
        };
    }

    public String rotatePath() {
        return path() + "/secret";
    }

    public String removePath() {
        return path() + "/removal";
    }
}
