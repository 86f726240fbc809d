/// Dashboard, indicators and what stands behind each figure.
@NullMarked
package io.zhuanhua.monitoring.figures;

import org.jspecify.annotations.NullMarked;
