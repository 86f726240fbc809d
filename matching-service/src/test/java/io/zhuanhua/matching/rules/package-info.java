@NullMarked
package io.zhuanhua.matching.rules;

import org.jspecify.annotations.NullMarked;
