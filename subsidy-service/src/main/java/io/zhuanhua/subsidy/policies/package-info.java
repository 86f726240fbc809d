/// Reference data: policies, as they stand in the database.
@NullMarked
package io.zhuanhua.subsidy.policies;

import org.jspecify.annotations.NullMarked;
