@NullMarked
package io.zhuanhua.contract.flag;

import org.jspecify.annotations.NullMarked;
