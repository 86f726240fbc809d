@NullMarked
package io.zhuanhua.subsidy.rules;

import org.jspecify.annotations.NullMarked;
