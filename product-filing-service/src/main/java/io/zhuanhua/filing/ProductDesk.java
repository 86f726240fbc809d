package io.zhuanhua.filing;

import io.zhuanhua.events.CreditCode;
import io.zhuanhua.events.ProductEvent;
import io.zhuanhua.events.ProductEvent.EnterpriseRostered;
import io.zhuanhua.events.ProductEvent.ProductRegistered;
import io.zhuanhua.events.ProductId;
import io.zhuanhua.filing.rules.FileProduct;
import io.zhuanhua.filing.rules.KnownContract;
import io.zhuanhua.filing.rules.ProductRules;
import io.zhuanhua.filing.rules.ProductState;
import io.zhuanhua.filing.rules.RegisterProduct;
import io.zhuanhua.filing.rules.RosterImport;
import io.zhuanhua.filing.rules.RosterRules;
import io.zhuanhua.journal.Command;
import io.zhuanhua.journal.Decided;
import io.zhuanhua.journal.Histories;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Ids;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.clock.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Products and rosters: load, ask the rules, append.
@ApplicationScoped
public class ProductDesk {

    private final Journal journal;
    private final LegalClock clock;
    private final KnownContracts contracts;

    ProductDesk(Journal journal, LegalClock clock, KnownContracts contracts) {
        this.journal = journal;
        this.clock = clock;
        this.contracts = contracts;
    }

    /// @param own the caller's enterprise; null for staff, who name one
    public ProductId register(Command command, RegisterProduct asked, @Nullable CreditCode own) {
        Optional<KnownContract> contract = ProductRules.contractOf(asked).flatMap(contracts::find);
        Decided decided = journal.decide(
                contract.map(known -> command.inCase(known.caseNumber().text())).orElse(command),
                Set.of(),
                none -> List.of(ProductRules.register(new ProductId(Ids.text()), asked, own, contract, clock.today())));
        return decided.only(ProductRegistered.class).product();
    }

    public void file(Command command, ProductId product, FileProduct asked) {
        String stream = stream(product);
        History seen = journal.read(stream);
        journal.decide(
                seen.correlation().map(command::inCase).orElse(command),
                Set.of(stream),
                histories -> List.of(ProductRules.file(asked, state(histories.of(stream)), clock.today())));
    }

    /// Takes a list in. What is recorded already is passed over, so the same list again changes nothing.
    ///
    /// @return how many entries were new
    public int enrol(Command command, RosterImport asked) {
        List<EnterpriseRostered> entries = RosterRules.read(asked);
        Set<String> streams = entries.stream().map(EnterpriseRostered::stream).collect(Collectors.toSet());
        Decided decided = journal.decide(command, streams, histories -> entries.stream()
                .distinct()
                .filter(entry -> !isRecorded(entry, histories))
                .map(io.zhuanhua.events.DomainEvent.class::cast)
                .toList());
        return decided.recorded().size();
    }

    private static boolean isRecorded(EnterpriseRostered entry, Histories histories) {
        return histories.of(entry.stream()).events(ProductEvent.class).contains(entry);
    }

    public History history(ProductId product) {
        return journal.read(stream(product));
    }

    static ProductState state(History history) {
        return ProductState.of(history.events(ProductEvent.class));
    }

    private static String stream(ProductId product) {
        return "product-" + product.text();
    }
}
