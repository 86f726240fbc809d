/// One case as one page, and the list of them.
@NullMarked
package io.zhuanhua.monitoring.cases;

import org.jspecify.annotations.NullMarked;
