/// Which patents answer which need, and why: an index in memory, rebuilt from the service's own events at start.
/// Plain Java and Lucene; knows nothing of HTTP, SQL or Kafka.
@NullMarked
package io.zhuanhua.matching.ranking;

import org.jspecify.annotations.NullMarked;
