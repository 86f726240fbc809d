/// The smallest service there can be: notes that are cancelled contracts. What the kit promises is tried on it.
@NullMarked
package io.zhuanhua.kit.probe;

import org.jspecify.annotations.NullMarked;
