/// How strictly requests are read: nothing unknown, nothing guessed, nothing that cannot be stored.
@NullMarked
package io.zhuanhua.kit.json;

import org.jspecify.annotations.NullMarked;
