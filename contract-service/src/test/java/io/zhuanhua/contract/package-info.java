@NullMarked
package io.zhuanhua.contract;

import org.jspecify.annotations.NullMarked;
