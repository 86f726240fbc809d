/// Rosters, patented products, their filing with the national platform, and how far the filing covers the rosters.
@NullMarked
package io.zhuanhua.filing;

import org.jspecify.annotations.NullMarked;
