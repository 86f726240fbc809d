@NullMarked
package io.zhuanhua.contract.planted.resource;

import org.jspecify.annotations.NullMarked;
