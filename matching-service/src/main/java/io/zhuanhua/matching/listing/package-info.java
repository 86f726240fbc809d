/// What is on the table: lists for people, and the index the ranking works on.
@NullMarked
package io.zhuanhua.matching.listing;

import org.jspecify.annotations.NullMarked;
