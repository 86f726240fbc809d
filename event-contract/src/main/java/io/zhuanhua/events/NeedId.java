package io.zhuanhua.events;

/// One technology need (企业需求) of an enterprise. Opaque.
public record NeedId(String text) implements Text {

    public NeedId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
