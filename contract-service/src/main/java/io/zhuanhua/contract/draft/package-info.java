/// Contracts that are not handed in yet. A draft is no fact of a case: it lies in a table, may be changed and thrown
/// away, and no event speaks of it.
@NullMarked
package io.zhuanhua.contract.draft;

import org.jspecify.annotations.NullMarked;
