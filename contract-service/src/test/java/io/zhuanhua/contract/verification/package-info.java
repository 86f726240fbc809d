@NullMarked
package io.zhuanhua.contract.verification;

import org.jspecify.annotations.NullMarked;
