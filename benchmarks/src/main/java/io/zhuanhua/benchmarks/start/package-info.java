/// How soon the whole installation takes in its first contract, and how much memory it keeps.
@NullMarked
package io.zhuanhua.benchmarks.start;

import org.jspecify.annotations.NullMarked;
