/// Whatever goes wrong, said as RFC 9457 problem details with a stable code, in Chinese or English.
@NullMarked
package io.zhuanhua.kit.problem;

import org.jspecify.annotations.NullMarked;
