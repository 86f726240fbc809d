package io.zhuanhua.events;

/// The topics of the house, one per family of events; what cannot be handled goes to the twin ending in `.dead`.
public enum Topic {
    CONTRACT_EVENTS("contract-events"),
    MATCH_EVENTS("match-events"),
    NATIONAL_EVENTS("national-events"),
    PRODUCT_EVENTS("product-events"),
    REPORT_EVENTS("report-events"),
    SUBSIDY_EVENTS("subsidy-events");

    private final String text;

    Topic(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public String dead() {
        return text + ".dead";
    }
}
