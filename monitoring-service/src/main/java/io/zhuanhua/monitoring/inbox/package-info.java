/// What waits for whom.
@NullMarked
package io.zhuanhua.monitoring.inbox;

import org.jspecify.annotations.NullMarked;
