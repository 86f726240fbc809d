/// The contract desk: tripartite contracts are handed in, signed and cancelled, listed and followed.
@NullMarked
package io.zhuanhua.contract;

import org.jspecify.annotations.NullMarked;
