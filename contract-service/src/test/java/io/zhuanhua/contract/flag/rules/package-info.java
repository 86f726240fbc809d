@NullMarked
package io.zhuanhua.contract.flag.rules;

import org.jspecify.annotations.NullMarked;
