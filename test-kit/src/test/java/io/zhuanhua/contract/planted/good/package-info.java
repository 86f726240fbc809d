@NullMarked
package io.zhuanhua.contract.planted.good;

import org.jspecify.annotations.NullMarked;
