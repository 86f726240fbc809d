/// Odd, oversized and broken requests for every operation a service offers, and odd fillings of the forms of pages.
@NullMarked
package io.zhuanhua.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
