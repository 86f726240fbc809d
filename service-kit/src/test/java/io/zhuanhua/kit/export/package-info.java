@NullMarked
package io.zhuanhua.kit.export;

import org.jspecify.annotations.NullMarked;
