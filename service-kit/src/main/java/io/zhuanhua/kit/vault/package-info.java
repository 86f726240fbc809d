/// Texts that only their service may read, sealed for its own tables.
@NullMarked
package io.zhuanhua.kit.vault;

import org.jspecify.annotations.NullMarked;
