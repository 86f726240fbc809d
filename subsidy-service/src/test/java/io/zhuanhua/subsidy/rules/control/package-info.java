/// Units under common control.
@NullMarked
package io.zhuanhua.subsidy.rules.control;

import org.jspecify.annotations.NullMarked;
