/// How a record of the register is read, and what the national platform may be told. Pure.
@NullMarked
package io.zhuanhua.bridge.rules;

import org.jspecify.annotations.NullMarked;
