/// 合同 on screen: the list, the form, one contract with what can be done to it.
@NullMarked
package io.zhuanhua.contract.page;

import org.jspecify.annotations.NullMarked;
