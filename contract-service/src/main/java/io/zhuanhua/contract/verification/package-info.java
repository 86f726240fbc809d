/// Reads the national register beside the contracts and says when a transfer is verified.
@NullMarked
package io.zhuanhua.contract.verification;

import org.jspecify.annotations.NullMarked;
