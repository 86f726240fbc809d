package io.zhuanhua.journal;

import io.zhuanhua.events.Envelope;
import io.zhuanhua.events.Topic;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// What a reader makes of some topics: tables that can be thrown away and made again.
///
/// A projection is a database schema: its own tables, and beside them the reader's offsets, the newest version of every
/// stream and what was parked. It depends on nothing but the events, so that made again it is the same to the letter.
public interface Projection {

    /// Name of the schema, and purpose of the reactions, e.g. `contract_listing`. Lower case and underscores.
    String name();

    /// `CREATE TABLE …` statements, names unqualified. When this text changes, the projection is made anew at the
    /// next start.
    String ddl();

    Set<Topic> topics();

    /// Takes a batch in: events of one stream in order, each exactly once. Everything happens in one transaction with
    /// the reader's progress. To throw means: this event cannot be handled; its stream is parked with the reason.
    void apply(List<Envelope> batch, Effects effects) throws SQLException;
}
