@NullMarked
package io.zhuanhua.subsidy.rules.money;

import org.jspecify.annotations.NullMarked;
