package io.zhuanhua.contract.webhook.sending;

import static io.zhuanhua.contract.Contracts.PATH;
import static io.zhuanhua.contract.Contracts.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.zhuanhua.contract.webhook.Receiver;
import io.zhuanhua.testkit.ZhuanhuaTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// The sender step by step, its own thread asleep.
@QuarkusTest
@TestProfile(SenderIT.Asleep.class)
@QuarkusTestResource(
        value = ZhuanhuaTestResource.class,
        initArgs = @ResourceArg(name = "db", value = "contract"),
        restrictToAnnotatedClass = true)
class SenderIT {

    public static class Asleep implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("zhuanhua.webhooks.poll", "PT1H", "zhuanhua.webhooks.timeout", "PT0.5S");
        }
    }

    @Inject
    Deliveries deliveries;

    @Inject
    Sender sender;

    private static String subscribed(String url) {
        return as("agency-a")
                .body(Map.of("url", url))
                .post(PATH + "/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
    }

    private static String pinged(String webhook) {
        return as("agency-a")
                .post(PATH + "/webhooks/" + webhook + "/ping")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    @Test
    void killed_between_send_and_mark_the_same_delivery_goes_out_again_under_the_same_id() {
        try (Receiver receiver = new Receiver()) {
            String webhook = subscribed(receiver.url("/killed"));
            String delivery = pinged(webhook);
            Due first = deliveries.claim().orElseThrow();
            assertThat(sender.attempt(first).wentWell()).isTrue();
            // and here somebody pulls the plug

            assertThat(deliveries.claim()).as("claimed by who was killed").isEmpty();
            List<Due> again = new ArrayList<>();
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                deliveries.claim().ifPresent(again::add);
                return !again.isEmpty();
            });
            deliveries.mark(again.getFirst(), sender.attempt(again.getFirst()));

            assertThat(receiver.heardAt("/killed")).hasSize(2).allMatch(one -> one.id()
                    .equals(delivery));
            assertThat(deliveries.claim()).isEmpty();
        }
    }

    @Test
    void of_many_replicas_one_sends_to_a_subscription_one_delivery_after_the_other() throws Exception {
        try (Receiver receiver = new Receiver();
                ExecutorService replicas = Executors.newFixedThreadPool(8)) {
            String webhook = subscribed(receiver.url("/one"));
            List<String> made = List.of(pinged(webhook), pinged(webhook), pinged(webhook));
            List<String> sent = new ArrayList<>();
            for (int i = 0; i < made.size(); i++) {
                Due only = onlyClaim(replicas);
                sent.add(only.id());
                deliveries.mark(only, Attempt.answered(204, 1));
            }
            assertThat(sent).isEqualTo(made);
        }
    }

    private Due onlyClaim(ExecutorService replicas) throws Exception {
        List<Callable<Optional<Due>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(() -> deliveries.claim());
        }
        List<Due> claimed = new ArrayList<>();
        for (Future<Optional<Due>> one : replicas.invokeAll(all)) {
            one.get().ifPresent(claimed::add);
        }
        assertThat(claimed).hasSize(1);
        return claimed.getFirst();
    }
}
