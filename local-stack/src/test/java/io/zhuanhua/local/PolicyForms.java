package io.zhuanhua.local;

/// A policy's next version, on screen and with the keyboard alone: drafted by a clerk, tried on past cases, put in
/// force by a director; another one is given up.
final class PolicyForms {

    private final Screen clerk;
    private final Screen director;

    PolicyForms(Office office) {
        clerk = office.of("clerk-a");
        director = office.of("director-a");
    }

    /// An amount for each patent is refused with the clause that forbids it; what was typed stays.
    void drafted() {
        clerk.go("/subsidies/policies");
        clerk.look("81-policies");
        clerk.follow("起草新版本");
        clerk.typeBeside("rate", "value", "0.04");
        clerk.typeBeside("validity.signedFrom", "value", "2025-04-01");
        clerk.typeBeside("", "name", "amount.perPatent");
        clerk.typeBeside("amount.perPatent", "value", "1000.00");
        clerk.typeBeside("amount.perPatent", "citation", "无");
        clerk.press("保存草案");
        clerk.shows("（六）");
        clerk.look("82-policy-with-an-amount-per-patent");
        clerk.typeBeside("amount.perPatent", "name", "");
        clerk.press("保存草案");
        clerk.shows("草案已保存", "0.05", "0.04");
        clerk.look("83-policy-drafted");
    }

    void tried() {
        clerk.follow("试算");
        clerk.look("84-what-if");
    }

    void published() {
        director.go("/subsidies/policies");
        director.confirm("发布");
        director.shows("新版本已发布");
        director.look("85-policy-published");
    }

    void discarded() {
        clerk.go("/subsidies/policies");
        clerk.follow("起草新版本");
        clerk.typeBeside("rate", "value", "0.03");
        clerk.press("保存草案");
        clerk.answer("放弃草案", "reason", "依据文件尚未印发");
        clerk.look("86-draft-to-give-up");
        clerk.confirm("放弃草案");
        clerk.shows("草案已放弃");
    }
}
