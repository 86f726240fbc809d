package io.zhuanhua.events;

/// One patent on offer (挂牌专利) by a university or holder. Opaque.
public record OfferId(String text) implements Text {

    public OfferId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
