@NullMarked
package io.zhuanhua.kit.vault;

import org.jspecify.annotations.NullMarked;
