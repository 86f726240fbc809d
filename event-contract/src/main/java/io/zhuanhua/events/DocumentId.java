package io.zhuanhua.events;

/// One document of a contract (材料). Opaque.
public record DocumentId(String text) implements Text {

    public DocumentId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
