/// The journal, its relay and the readers as beans: made from configuration, started and stopped in order, watched.
@NullMarked
package io.zhuanhua.kit.wiring;

import org.jspecify.annotations.NullMarked;
