/// The only machinery services share: an append-only journal that is outbox and audit trail at once, the relay that
/// carries it to Kafka, and the readers that fold topics into projections. Plain Java over JDBC and the Kafka client.
@NullMarked
package io.zhuanhua.journal;

import org.jspecify.annotations.NullMarked;
