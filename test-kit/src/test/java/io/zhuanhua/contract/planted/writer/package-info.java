@NullMarked
package io.zhuanhua.contract.planted.writer;

import org.jspecify.annotations.NullMarked;
