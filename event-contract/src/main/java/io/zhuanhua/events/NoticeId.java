package io.zhuanhua.events;

/// One public notice (公示). Opaque.
public record NoticeId(String text) implements Text {

    public NoticeId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
