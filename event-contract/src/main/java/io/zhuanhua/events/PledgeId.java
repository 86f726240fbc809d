package io.zhuanhua.events;

/// One pledge of patents for a loan (质押融资). Opaque.
public record PledgeId(String text) implements Text {

    public PledgeId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
