/// Doubts about contracts (疑点): raised by rules when a contract comes in or a relation becomes known, resolved by
/// persons. Read first: [io.zhuanhua.contract.flag.rules.FlagRules], then [FlagWatch].
@NullMarked
package io.zhuanhua.contract.flag;

import org.jspecify.annotations.NullMarked;
