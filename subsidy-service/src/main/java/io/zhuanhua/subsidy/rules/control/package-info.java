/// Units under common control, as rules on values.
@NullMarked
package io.zhuanhua.subsidy.rules.control;

import org.jspecify.annotations.NullMarked;
