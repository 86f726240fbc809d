@NullMarked
package io.zhuanhua.matching.ranking;

import org.jspecify.annotations.NullMarked;
