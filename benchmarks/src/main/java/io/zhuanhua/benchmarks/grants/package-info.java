/// Grants on one cap and one budget that everybody wants, beside transactions of the usual kinds.
@NullMarked
package io.zhuanhua.benchmarks.grants;

import org.jspecify.annotations.NullMarked;
