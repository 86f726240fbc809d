package io.zhuanhua.events;

/// One payment on a contract, as it was recorded. Opaque.
public record PaymentId(String text) implements Text {

    public PaymentId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
