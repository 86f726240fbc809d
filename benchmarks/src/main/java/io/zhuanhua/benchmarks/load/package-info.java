/// Load over HTTP: closed for throughput, open for latencies.
@NullMarked
package io.zhuanhua.benchmarks.load;

import org.jspecify.annotations.NullMarked;
