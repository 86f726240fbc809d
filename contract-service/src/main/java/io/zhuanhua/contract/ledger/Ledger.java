package io.zhuanhua.contract.ledger;

import io.zhuanhua.contract.SearchedText;
import io.zhuanhua.contract.rules.ContractStatus;
import io.zhuanhua.events.FinanceEvent.InsuranceKind;
import io.zhuanhua.events.TransferType;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.stream.Stream;

/// A ledger of this service.
///
/// @param path its name in the address
/// @param table of its rows; each has `key`, `subject`, `day`, `status`, `kind` and `searched`
/// @param sides table of who may see which subject
/// @param found SQL of rows that may have a part, which is its `?`, in their `searched`, by an index
/// @param page where a subject's own page is, before its id
/// @param shown SQL of the status as it is shown; a `?` in it is the day before which who still waits is stale
/// @param status prefix of the words of its statuses
/// @param kind prefix of the words of its kinds
record Ledger(
        String path,
        String table,
        String sides,
        String found,
        String page,
        String shown,
        String status,
        List<String> statuses,
        String kind,
        List<String> kinds,
        List<LedgerColumn> columns) {

    private static final String STORED = "status";
    /// The list of contracts has them indexed.
    private static final String OF_CONTRACT =
            "subject IN (SELECT id FROM contract_listing.contract WHERE " + SearchedText.BY_INDEX + ")";
    /// As `ContractRow` shows it: signed, stale or failed.
    private static final String WAITING_OR = """
            CASE WHEN status <> 'SIGNED' THEN status ELSE coalesce(
                (SELECT CASE WHEN l.hopeless = l.patents THEN 'FAILED'
                             WHEN l.all_signed_on < ? AND l.recorded + l.mismatched < l.patents
                                 AND l.mismatched = l.hopeless THEN 'STALE' END
                 FROM contract_listing.contract l WHERE l.id = subject), status) END""";

    /// 三方合同台账, a row a contract.
    private static final Ledger CONTRACTS = new Ledger(
            "contracts",
            "contract_ledger.contract",
            "contract_ledger.side",
            OF_CONTRACT,
            "/contracts/",
            WAITING_OR,
            "status",
            names(ContractStatus.values()),
            "transfer",
            names(TransferType.values()),
            LedgerColumns.contracts());

    /// 转让许可明细, a row a patent of a contract.
    private static final Ledger TRANSFERS = new Ledger(
            "transfers",
            "contract_ledger.transfer",
            "contract_ledger.side",
            OF_CONTRACT,
            "/contracts/",
            STORED,
            "proof",
            List.of("PENDING", "VERIFIED", "MISMATCH", "CANCELLED", "REVERSED"),
            "transfer",
            names(TransferType.values()),
            LedgerColumns.transfers());

    /// 质押融资台账, a row a pledge.
    private static final Ledger PLEDGES = new Ledger(
            "pledges",
            "finance_ledger.pledge",
            "finance_ledger.side",
            SearchedText.BY_INDEX,
            "/contracts/finance/pledges/",
            STORED,
            "finance-status",
            List.of("ACTIVE", "RELEASED"),
            "pledge",
            List.of("NEW", "RENEWAL"),
            LedgerColumns.pledges());

    /// 保险台账, a row a policy.
    private static final Ledger INSURANCES = new Ledger(
            "insurances",
            "finance_ledger.insurance",
            "finance_ledger.side",
            SearchedText.BY_INDEX,
            "/contracts/finance/insurances/",
            STORED,
            "finance-status",
            List.of("ACTIVE", "ENDED"),
            "insurance",
            names(InsuranceKind.values()),
            LedgerColumns.insurances());

    static final List<Ledger> ALL = List.of(CONTRACTS, TRANSFERS, PLEDGES, INSURANCES);

    /// @throws NotFoundException for any other
    static Ledger named(String path) {
        return ALL.stream()
                .filter(ledger -> ledger.path().equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /// Key of the word that is its title.
    String title() {
        return "ledger-title-" + path;
    }

    /// Key of the word for the date its period means.
    String day() {
        return "ledger-day-" + path;
    }

    private static List<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
