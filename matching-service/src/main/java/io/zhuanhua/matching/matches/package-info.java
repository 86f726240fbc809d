/// Needs and patents brought together: ranked, proposed, answered.
@NullMarked
package io.zhuanhua.matching.matches;

import org.jspecify.annotations.NullMarked;
