/// Units under common control.
@NullMarked
package io.zhuanhua.subsidy.control;

import org.jspecify.annotations.NullMarked;
