/// Lists in pages and versions in headers.
@NullMarked
package io.zhuanhua.kit.list;

import org.jspecify.annotations.NullMarked;
