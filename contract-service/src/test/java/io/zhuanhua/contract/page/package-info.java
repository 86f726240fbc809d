@NullMarked
package io.zhuanhua.contract.page;

import org.jspecify.annotations.NullMarked;
