@NullMarked
package io.zhuanhua.contract.document;

import org.jspecify.annotations.NullMarked;
