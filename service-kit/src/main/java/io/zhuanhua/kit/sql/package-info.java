/// Plain SQL: what a reader writes in its transaction, and what lists ask.
@NullMarked
package io.zhuanhua.kit.sql;

import org.jspecify.annotations.NullMarked;
