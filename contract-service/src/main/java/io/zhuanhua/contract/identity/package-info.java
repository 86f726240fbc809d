/// Sides of a contract that have no credit code: what is on their papers stays here, encrypted.
@NullMarked
package io.zhuanhua.contract.identity;

import org.jspecify.annotations.NullMarked;
