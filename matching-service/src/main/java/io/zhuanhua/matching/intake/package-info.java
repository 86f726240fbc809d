/// Needs and patents from files: CSV as offices and public data sets write it, or JSON lines.
@NullMarked
package io.zhuanhua.matching.intake;

import org.jspecify.annotations.NullMarked;
