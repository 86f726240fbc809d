@NullMarked
package io.zhuanhua.subsidy.replay;

import org.jspecify.annotations.NullMarked;
