package io.zhuanhua.events;

/// One doubt about contracts (疑点). Opaque; the same doubt about the same contracts has the same id.
public record FlagId(String text) implements Text {

    public FlagId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
