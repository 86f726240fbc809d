/// Statements of plain SQL, for tables that are written in the transaction of a reader.
@NullMarked
package io.zhuanhua.kit.sql;

import org.jspecify.annotations.NullMarked;
