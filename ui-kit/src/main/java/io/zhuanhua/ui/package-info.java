/// The layout, navigation, styles, charts and words that the pages of every service share. No business rule lives here.
@NullMarked
package io.zhuanhua.ui;

import org.jspecify.annotations.NullMarked;
