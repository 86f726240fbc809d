/// What must not be told: bank accounts, and who objected. Everything else carries references.
@NullMarked
package io.zhuanhua.subsidy.vault;

import org.jspecify.annotations.NullMarked;
