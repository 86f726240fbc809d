/// All decisions of the past worked out again: under the version they were made by, and under a draft.
@NullMarked
package io.zhuanhua.subsidy.replay;

import org.jspecify.annotations.NullMarked;
