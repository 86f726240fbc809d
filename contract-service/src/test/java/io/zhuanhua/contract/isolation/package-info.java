@NullMarked
package io.zhuanhua.contract.isolation;

import org.jspecify.annotations.NullMarked;
