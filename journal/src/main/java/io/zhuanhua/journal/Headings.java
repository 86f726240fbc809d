package io.zhuanhua.journal;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// What the headers of a record say, read in one pass: looking each one up by its name costs more than the rest of an
/// event. Of headers that stand there twice the last one counts.
final class Headings {

    @Nullable
    String id;

    @Nullable
    String kind;

    @Nullable
    String source;

    @Nullable
    String subject;

    @Nullable
    String time;

    @Nullable
    String schema;

    @Nullable
    String version;

    @Nullable
    String account;

    @Nullable
    String role;

    @Nullable
    String unit;

    @Nullable
    String causation;

    @Nullable
    String correlation;

    Headings(Headers headers) {
        for (Header header : headers) {
            byte[] value = header.value();
            if (value != null) {
                take(header.key(), value);
            }
        }
    }

    private void take(String name, byte[] value) {
        switch (name) {
            case "ce_id" -> id = text(value);
            case "ce_type" -> kind = text(value);
            case "ce_source" -> source = text(value);
            case "ce_subject" -> subject = text(value);
            case "ce_time" -> time = text(value);
            case "ce_dataschema" -> schema = text(value);
            case "ce_streamversion" -> version = text(value);
            case "ce_account" -> account = text(value);
            case "ce_role" -> role = text(value);
            case "ce_unit" -> unit = text(value);
            case "ce_causationid" -> causation = text(value);
            case "ce_correlationid" -> correlation = text(value);
            default -> {
                // specversion and content type are the same for all, and strangers may add what they like
            }
        }
    }

    static String text(byte[] value) {
        return new String(value, StandardCharsets.UTF_8);
    }
}
