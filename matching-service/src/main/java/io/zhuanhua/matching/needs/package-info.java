/// Needs of enterprises (企业需求): handed in, shown, withdrawn.
@NullMarked
package io.zhuanhua.matching.needs;

import org.jspecify.annotations.NullMarked;
