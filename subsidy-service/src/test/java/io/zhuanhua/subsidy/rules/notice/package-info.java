@NullMarked
package io.zhuanhua.subsidy.rules.notice;

import org.jspecify.annotations.NullMarked;
