/// 供需对接 on screen: needs, patents on offer, matches with their reasons.
@NullMarked
package io.zhuanhua.matching.pages;

import org.jspecify.annotations.NullMarked;
