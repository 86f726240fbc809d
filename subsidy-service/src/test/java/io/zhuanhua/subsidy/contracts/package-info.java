@NullMarked
package io.zhuanhua.subsidy.contracts;

import org.jspecify.annotations.NullMarked;
