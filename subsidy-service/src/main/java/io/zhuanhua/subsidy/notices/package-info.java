/// Public notices and objections, open to everybody.
@NullMarked
package io.zhuanhua.subsidy.notices;

import org.jspecify.annotations.NullMarked;
