/// Who asks, what they may be, and how they prove it.
@NullMarked
package io.zhuanhua.kit.identity;

import org.jspecify.annotations.NullMarked;
