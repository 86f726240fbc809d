/// Patents on offer (挂牌专利): listed, shown, withdrawn.
@NullMarked
package io.zhuanhua.matching.patents;

import org.jspecify.annotations.NullMarked;
