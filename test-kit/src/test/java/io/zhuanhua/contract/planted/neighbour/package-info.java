@NullMarked
package io.zhuanhua.contract.planted.neighbour;

import org.jspecify.annotations.NullMarked;
