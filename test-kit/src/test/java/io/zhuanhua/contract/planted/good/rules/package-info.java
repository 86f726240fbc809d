@NullMarked
package io.zhuanhua.contract.planted.good.rules;

import org.jspecify.annotations.NullMarked;
