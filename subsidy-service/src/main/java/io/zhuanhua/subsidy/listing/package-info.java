/// Lists of applications and notices. Thrown away and made again from the events at will.
@NullMarked
package io.zhuanhua.subsidy.listing;

import org.jspecify.annotations.NullMarked;
