/// What may happen to a tripartite contract: pure functions over its history. No clock, no chance, no framework.
@NullMarked
package io.zhuanhua.contract.rules;

import org.jspecify.annotations.NullMarked;
