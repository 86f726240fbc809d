/// The journal carried to Kafka, beside Debezium and a bare producer.
@NullMarked
package io.zhuanhua.benchmarks.relay;

import org.jspecify.annotations.NullMarked;
