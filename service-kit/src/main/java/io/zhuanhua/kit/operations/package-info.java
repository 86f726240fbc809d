/// What an operator may look at and do: readers, parked streams, verification, rebuild.
@NullMarked
package io.zhuanhua.kit.operations;

import org.jspecify.annotations.NullMarked;
