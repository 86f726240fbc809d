@NullMarked
package io.zhuanhua.contract.identity;

import org.jspecify.annotations.NullMarked;
