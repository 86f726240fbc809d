/// Contracts handed in over HTTP, beside pgbench and Hibernate.
@NullMarked
package io.zhuanhua.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
