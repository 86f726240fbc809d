@NullMarked
package io.zhuanhua.subsidy.applications;

import org.jspecify.annotations.NullMarked;
