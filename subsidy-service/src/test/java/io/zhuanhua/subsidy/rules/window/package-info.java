@NullMarked
package io.zhuanhua.subsidy.rules.window;

import org.jspecify.annotations.NullMarked;
