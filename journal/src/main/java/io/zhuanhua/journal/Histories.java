package io.zhuanhua.journal;

import java.util.Map;

/// The streams a decision asked for.
public record Histories(Map<String, History> byStream) {

    static final Histories NONE = new Histories(Map.of());

    /// The history of a stream that was asked for, or of a new one.
    public History of(String stream) {
        History history = byStream.get(stream);
        return history == null ? History.empty(stream) : history;
    }
}
