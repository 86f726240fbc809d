/// Tables as files: xlsx, CSV and PDF, written as their rows come.
@NullMarked
package io.zhuanhua.kit.export;

import org.jspecify.annotations.NullMarked;
