@NullMarked
package io.zhuanhua.contract.planted.rules;

import org.jspecify.annotations.NullMarked;
