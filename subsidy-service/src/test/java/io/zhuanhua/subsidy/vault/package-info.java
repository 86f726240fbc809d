@NullMarked
package io.zhuanhua.subsidy.vault;

import org.jspecify.annotations.NullMarked;
