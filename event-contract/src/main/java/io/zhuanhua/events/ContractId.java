package io.zhuanhua.events;

/// One tripartite contract (三方合同). Opaque.
public record ContractId(String text) implements Text {

    public ContractId {
        Texts.present(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
