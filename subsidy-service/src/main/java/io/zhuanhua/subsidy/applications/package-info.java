/// Applications for the subsidy: applied for, reviewed, decided, explained.
@NullMarked
package io.zhuanhua.subsidy.applications;

import org.jspecify.annotations.NullMarked;
