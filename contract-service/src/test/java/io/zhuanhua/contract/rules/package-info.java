@NullMarked
package io.zhuanhua.contract.rules;

import org.jspecify.annotations.NullMarked;
