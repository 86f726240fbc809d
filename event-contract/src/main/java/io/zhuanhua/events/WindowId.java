package io.zhuanhua.events;

/// One application window (申报批次). Opaque.
public record WindowId(String text) implements Text {

    public WindowId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
