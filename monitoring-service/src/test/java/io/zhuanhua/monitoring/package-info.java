@NullMarked
package io.zhuanhua.monitoring;

import org.jspecify.annotations.NullMarked;
