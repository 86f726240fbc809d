@NullMarked
package io.zhuanhua.subsidy;

import org.jspecify.annotations.NullMarked;
