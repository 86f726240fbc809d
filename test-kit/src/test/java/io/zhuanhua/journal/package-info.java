@NullMarked
package io.zhuanhua.journal;

import org.jspecify.annotations.NullMarked;
