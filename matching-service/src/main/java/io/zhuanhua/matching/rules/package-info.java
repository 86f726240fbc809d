/// What may happen to needs, offers and matches. Pure: state is a fold of events, a decision answers with events.
@NullMarked
package io.zhuanhua.matching.rules;

import org.jspecify.annotations.NullMarked;
