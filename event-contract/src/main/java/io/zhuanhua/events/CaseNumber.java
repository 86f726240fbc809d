package io.zhuanhua.events;

/// The acceptance number (受理号) under which a case is followed from contract to payout; the correlation of its events.
public record CaseNumber(String text) implements Text {

    public CaseNumber {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
