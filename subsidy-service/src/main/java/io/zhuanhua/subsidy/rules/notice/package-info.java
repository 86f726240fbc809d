/// Public notices and the objections to them. Pure.
@NullMarked
package io.zhuanhua.subsidy.rules.notice;

import org.jspecify.annotations.NullMarked;
