/// Application windows (申报批次): laid down, announced, and decided together where their money is shared out.
@NullMarked
package io.zhuanhua.subsidy.windows;

import org.jspecify.annotations.NullMarked;
