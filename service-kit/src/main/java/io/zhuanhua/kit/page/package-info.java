/// What the pages of every service are told about the request they are drawn for.
@NullMarked
package io.zhuanhua.kit.page;

import org.jspecify.annotations.NullMarked;
