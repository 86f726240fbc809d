/// How fast, beside whom: every claim about speed is a ratio against a peer in the same run.
@NullMarked
package io.zhuanhua.benchmarks;

import org.jspecify.annotations.NullMarked;
