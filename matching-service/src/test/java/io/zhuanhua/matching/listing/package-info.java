@NullMarked
package io.zhuanhua.matching.listing;

import org.jspecify.annotations.NullMarked;
