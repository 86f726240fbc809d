/// The peer of the intake benchmark: an ordinary endpoint that persists with Hibernate.
@NullMarked
package io.zhuanhua.benchmarks.hibernate;

import org.jspecify.annotations.NullMarked;
