package io.zhuanhua.events;

/// One patented product (专利产品). Opaque.
public record ProductId(String text) implements Text {

    public ProductId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
