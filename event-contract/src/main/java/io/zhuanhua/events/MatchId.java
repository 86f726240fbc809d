package io.zhuanhua.events;

/// One proposal that a patent may answer a need (供需对接). Opaque.
public record MatchId(String text) implements Text {

    public MatchId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
