package io.zhuanhua.events;

/// One insurance policy about patents (专利保险). Opaque.
public record InsuranceId(String text) implements Text {

    public InsuranceId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
