/// Needs of enterprises and patents on offer, ranked for each other with reasons (供需对接).
@NullMarked
package io.zhuanhua.matching;

import org.jspecify.annotations.NullMarked;
