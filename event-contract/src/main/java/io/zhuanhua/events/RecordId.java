package io.zhuanhua.events;

/// The number under which the national register publishes one record (登记簿记录). The same number twice is the same fact.
public record RecordId(String text) implements Text {

    public RecordId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
