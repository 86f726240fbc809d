/// The published papers about the events (`docs/reference`), made from the records themselves, and the tests that keep
/// paper, record and what has been shipped together.
@NullMarked
package io.zhuanhua.events.reference;

import org.jspecify.annotations.NullMarked;
