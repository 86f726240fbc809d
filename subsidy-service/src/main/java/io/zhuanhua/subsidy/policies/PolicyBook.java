package io.zhuanhua.subsidy.policies;

import io.quarkus.runtime.StartupEvent;
import io.zhuanhua.events.Computation;
import io.zhuanhua.events.PolicyEvent;
import io.zhuanhua.journal.History;
import io.zhuanhua.journal.Journal;
import io.zhuanhua.kit.sql.Query;
import io.zhuanhua.subsidy.rules.policy.Parameter;
import io.zhuanhua.subsidy.rules.policy.Policies;
import io.zhuanhua.subsidy.rules.policy.Policy;
import io.zhuanhua.subsidy.rules.policy.Standing;
import io.zhuanhua.subsidy.rules.policy.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/// The policies: those that are shipped, read from the database once, and those that were published here, read from
/// the journal each time, so that a version counts everywhere as soon as it is published. A shipped policy that cannot
/// be understood keeps the service from starting.
@ApplicationScoped
public class PolicyBook {

    private final Journal journal;
    private final DataSource database;
    private volatile List<Policy> shipped = List.of();

    PolicyBook(Journal journal, DataSource database) {
        this.journal = journal;
        this.database = database;
    }

    void load(@Observes StartupEvent event) {
        shipped = Query.of("SELECT id, version, title, citation FROM public.policy")
                .orderBy("id, version")
                .list(database, row -> new Shipped(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)))
                .stream()
                .map(this::policy)
                .toList();
    }

    public Policies all() {
        return versions().policies();
    }

    /// With the drafts.
    public Versions versions() {
        return versions(journal.read(PolicyEvent.STREAM));
    }

    /// As they stand after that history of theirs.
    public Versions versions(History history) {
        return Versions.of(shipped, history.events(PolicyEvent.class));
    }

    /// The version a computation was made under.
    public Policy of(Computation computation) {
        return all().version(computation.policyId(), computation.policyVersion())
                .orElseThrow(() -> new IllegalStateException(
                        "no version %d of policy %s".formatted(computation.policyVersion(), computation.policyId())));
    }

    /// A version without its parameters.
    private record Shipped(String id, int version, String title, String citation) {}

    private Policy policy(Shipped version) {
        List<Parameter> parameters = Query.of("SELECT * FROM public.policy_parameter")
                .where("policy_id = ? AND policy_version = ?", version.id(), version.version())
                .orderBy("ordinal")
                .list(database, PolicyBook::parameter);
        return Policy.of(version.id(), version.version(), version.title(), version.citation(), parameters);
    }

    private static Parameter parameter(ResultSet row) throws SQLException {
        return new Parameter(
                row.getString("name"),
                row.getString("value"),
                Standing.valueOf(row.getString("standing")),
                row.getString("citation"),
                row.getString("question"),
                row.getString("question_en"));
    }
}
