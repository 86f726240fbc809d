package io.zhuanhua.contract.ledger;

import static io.zhuanhua.contract.ledger.LedgerColumn.amount;
import static io.zhuanhua.contract.ledger.LedgerColumn.coded;
import static io.zhuanhua.contract.ledger.LedgerColumn.count;
import static io.zhuanhua.contract.ledger.LedgerColumn.date;
import static io.zhuanhua.contract.ledger.LedgerColumn.dateSoFar;
import static io.zhuanhua.contract.ledger.LedgerColumn.text;
import static io.zhuanhua.contract.ledger.LedgerColumn.unknown;

import io.zhuanhua.kit.export.Column;
import java.util.List;

/// The columns of each ledger, in the order an office prints them (domain.md §7.7). What another service or nobody
/// tells us stays a column without data.
final class LedgerColumns {

    private static final LedgerColumn AGENCY = text("agency", "party-AGENCY", 24, "agency");
    private static final LedgerColumn TYPE = coded("transferType", "term-transfer-type", 10, "transfer", "kind");
    private static final LedgerColumn CASE = text("caseNumber", "term-case-number", 20, "case_number");
    private static final LedgerColumn NUMBER = text("contractNumber", "term-contract-number", 18, "contract_number");
    private static final LedgerColumn SIGNED = date("signedOn", "term-signed-on", "day");

    private LedgerColumns() {}

    static List<LedgerColumn> contracts() {
        return List.of(
                CASE,
                NUMBER,
                SIGNED,
                text("transferor", "ledger-transferor", 26, "transferor"),
                text("transferorCode", "ledger-transferor-code", 21, "transferor_code"),
                unknown("transferorNature", "ledger-transferor-nature", Column.Kind.TEXT),
                text("transferee", "ledger-transferee", 26, "transferee"),
                text("transfereeCode", "ledger-transferee-code", 21, "transferee_code"),
                unknown("transfereeSize", "ledger-transferee-size", Column.Kind.TEXT),
                unknown("transfereeIndustry", "ledger-transferee-industry", Column.Kind.TEXT),
                AGENCY,
                TYPE,
                text("patents", "ledger-patents", 30, "patents"),
                count("patentCount", "ledger-patent-count", "patent_count"),
                amount("total", "term-total", "total_fen"),
                amount("technical", "term-technical", "technical_fen"),
                amount("paid", "ledger-paid", "paid_fen"),
                text("technicalContractNumber", "ledger-technical-number", 18, "technical_number"),
                coded("status", "ledger-verification", 10, "status", "shown"),
                dateSoFar("verifiedOn", "ledger-verified-on", "verified_on"),
                unknown("subsidyBatch", "ledger-batch", Column.Kind.TEXT),
                new LedgerColumn(
                        "remark",
                        "ledger-remark",
                        Column.Kind.TEXT,
                        10,
                        (row, words) -> row.getBoolean("proxy") ? words.get("ledger-proxy") : ""));
    }

    static List<LedgerColumn> transfers() {
        return List.of(
                text("patent", "term-patent-number", 18, "number"),
                text("title", "term-patent-title", 26, "title"),
                TYPE,
                text("transferor", "ledger-transferor", 26, "transferor"),
                text("transferorCode", "ledger-transferor-code", 21, "transferor_code"),
                text("transferee", "ledger-transferee", 26, "transferee"),
                text("transfereeCode", "ledger-transferee-code", 21, "transferee_code"),
                AGENCY,
                NUMBER,
                CASE,
                SIGNED,
                amount("price", "term-price", "price_fen"),
                dateSoFar("licenceUntil", "ledger-licence-until", "licence_until"),
                coded("status", "ledger-verification", 10, "proof", "shown"),
                coded("code", "ledger-code", 12, "register", "code"),
                coded("record", "ledger-record", 18, "", "record"),
                dateSoFar("effectiveOn", "term-effective-on", "effective_on"),
                coded("grade", "ledger-grade", 8, "grade", "grade"),
                coded("mismatch", "ledger-remark", 18, "mismatch", "mismatch"));
    }

    static List<LedgerColumn> pledges() {
        return List.of(
                text("number", "finance-pledge-number", 20, "number"),
                date("registeredOn", "term-effective-on", "day"),
                text("borrower", "finance-borrower", 26, "borrower"),
                text("borrowerCode", "finance-borrower-code", 21, "borrower_code"),
                text("lender", "finance-lender", 26, "lender"),
                text("lenderCode", "finance-lender-code", 21, "lender_code"),
                text("patents", "ledger-patents", 30, "patents"),
                count("patentCount", "ledger-patent-count", "patent_count"),
                amount("creditLine", "finance-line", "line_fen"),
                amount("drawn", "finance-drawn", "drawn_fen"),
                date("dueOn", "finance-due-on", "due_on"),
                coded("kind", "finance-renewal", 8, "pledge", "kind"),
                coded("status", "term-status", 8, "finance-status", "shown"),
                dateSoFar("releasedOn", "finance-released-on", "released_on"));
    }

    static List<LedgerColumn> insurances() {
        return List.of(
                text("number", "finance-policy-number", 22, "number"),
                coded("kind", "finance-kind", 16, "insurance", "kind"),
                text("insured", "finance-insured", 26, "insured"),
                text("insuredCode", "finance-insured-code", 21, "insured_code"),
                text("insurer", "finance-insurer", 26, "insurer"),
                text("insurerCode", "finance-insurer-code", 21, "insurer_code"),
                text("patents", "ledger-patents", 30, "patents"),
                count("patentCount", "ledger-patent-count", "patent_count"),
                amount("sumInsured", "finance-sum", "sum_fen"),
                amount("premium", "finance-premium", "premium_fen"),
                date("from", "finance-from", "day"),
                date("until", "finance-until", "until_on"),
                count("claims", "finance-claims", "claims"),
                amount("claimed", "finance-claimed", "claimed_fen"),
                coded("status", "term-status", 8, "finance-status", "shown"),
                dateSoFar("endedOn", "finance-ended-on", "ended_on"));
    }
}
