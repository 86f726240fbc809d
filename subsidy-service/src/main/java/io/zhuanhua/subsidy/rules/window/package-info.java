/// Windows (申报批次): when one can apply, and how their money is given out.
@NullMarked
package io.zhuanhua.subsidy.rules.window;

import org.jspecify.annotations.NullMarked;
