@NullMarked
package io.zhuanhua.matching.intake;

import org.jspecify.annotations.NullMarked;
