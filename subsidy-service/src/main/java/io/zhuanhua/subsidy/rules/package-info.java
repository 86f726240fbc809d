/// What the subsidy's rules share: the facts of a contract and the codes of what is refused. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules;

import org.jspecify.annotations.NullMarked;
