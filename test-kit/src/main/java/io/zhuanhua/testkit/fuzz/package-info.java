/// Odd, oversized and broken requests for every operation a service offers.
@NullMarked
package io.zhuanhua.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
