/// From an HTTP request to a command of the journal: idempotency key, digest, actor.
@NullMarked
package io.zhuanhua.kit.command;

import org.jspecify.annotations.NullMarked;
