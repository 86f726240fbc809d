/// Today's date, as every rule of the house sees it.
@NullMarked
package io.zhuanhua.kit.clock;

import org.jspecify.annotations.NullMarked;
