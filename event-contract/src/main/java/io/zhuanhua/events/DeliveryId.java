package io.zhuanhua.events;

/// One message handed to the national platform (外发回执号). Opaque.
public record DeliveryId(String text) implements Text {

    public DeliveryId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
