/// Events into tables: one row per event, and one per thing the events are about.
@NullMarked
package io.zhuanhua.monitoring.fold;

import org.jspecify.annotations.NullMarked;
