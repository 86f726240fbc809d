@NullMarked
package io.zhuanhua.contract.bulk;

import org.jspecify.annotations.NullMarked;
