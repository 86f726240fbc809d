/// What every service has at its edge, so that a service contains only its own feature.
@NullMarked
package io.zhuanhua.kit;

import org.jspecify.annotations.NullMarked;
