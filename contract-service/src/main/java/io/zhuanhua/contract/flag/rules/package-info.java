/// When contracts are doubtful, as pure functions on values (domain.md §2.6, stories 5, 25, 26).
@NullMarked
package io.zhuanhua.contract.flag.rules;

import org.jspecify.annotations.NullMarked;
