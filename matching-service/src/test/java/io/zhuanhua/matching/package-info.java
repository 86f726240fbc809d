@NullMarked
package io.zhuanhua.matching;

import org.jspecify.annotations.NullMarked;
