/// An application as evidence that can be checked without this system.
@NullMarked
package io.zhuanhua.subsidy.evidence;

import org.jspecify.annotations.NullMarked;
