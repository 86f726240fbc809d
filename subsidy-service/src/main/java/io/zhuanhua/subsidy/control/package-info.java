/// Units under common control: who notes, confirms and ends it.
@NullMarked
package io.zhuanhua.subsidy.control;

import org.jspecify.annotations.NullMarked;
