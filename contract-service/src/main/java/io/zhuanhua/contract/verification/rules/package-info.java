/// What the national register proves about a contract: pure functions over everything it has said so far.
@NullMarked
package io.zhuanhua.contract.verification.rules;

import org.jspecify.annotations.NullMarked;
