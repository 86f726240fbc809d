/// Events folded into figures, beside Kafka Streams and a bare consumer.
@NullMarked
package io.zhuanhua.benchmarks.fold;

import org.jspecify.annotations.NullMarked;
