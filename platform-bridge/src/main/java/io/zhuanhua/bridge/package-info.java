/// The bridge to the national platform: register records in, what it may know out, with receipts.
@NullMarked
package io.zhuanhua.bridge;

import org.jspecify.annotations.NullMarked;
