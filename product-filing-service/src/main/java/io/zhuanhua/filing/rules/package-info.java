/// What may happen to products and rosters, and how coverage is counted. Pure: no clock, no random, no framework.
@NullMarked
package io.zhuanhua.filing.rules;

import org.jspecify.annotations.NullMarked;
