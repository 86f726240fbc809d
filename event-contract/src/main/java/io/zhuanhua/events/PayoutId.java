package io.zhuanhua.events;

/// One payout batch (拨付批次), such as `ZF20251011-3F9A2C71`; it also stands in the treasury's papers.
public record PayoutId(String text) implements Text {

    public PayoutId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
