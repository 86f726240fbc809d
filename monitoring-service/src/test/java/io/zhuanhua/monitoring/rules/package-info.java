@NullMarked
package io.zhuanhua.monitoring.rules;

import org.jspecify.annotations.NullMarked;
