/// The plan's clauses and the evidence for each.
@NullMarked
package io.zhuanhua.monitoring.plan;

import org.jspecify.annotations.NullMarked;
