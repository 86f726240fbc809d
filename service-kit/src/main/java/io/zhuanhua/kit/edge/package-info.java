/// What stands between the network and the first line of a service: headers, limits, other sites, language.
@NullMarked
package io.zhuanhua.kit.edge;

import org.jspecify.annotations.NullMarked;
