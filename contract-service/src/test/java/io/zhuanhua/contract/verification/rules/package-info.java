@NullMarked
package io.zhuanhua.contract.verification.rules;

import org.jspecify.annotations.NullMarked;
