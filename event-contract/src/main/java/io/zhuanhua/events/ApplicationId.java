package io.zhuanhua.events;

/// One application for the subsidy (资助申请). Opaque.
public record ApplicationId(String text) implements Text {

    public ApplicationId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
