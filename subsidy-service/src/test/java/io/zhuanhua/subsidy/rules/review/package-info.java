@NullMarked
package io.zhuanhua.subsidy.rules.review;

import org.jspecify.annotations.NullMarked;
