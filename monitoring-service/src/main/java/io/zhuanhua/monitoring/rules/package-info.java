/// How figures are counted and what waits for whom: rows in, answers out. No clock, no database.
@NullMarked
package io.zhuanhua.monitoring.rules;

import org.jspecify.annotations.NullMarked;
