/// Periodic evaluations: published once, then frozen, shown beside today's figures.
@NullMarked
package io.zhuanhua.monitoring.reports;

import org.jspecify.annotations.NullMarked;
