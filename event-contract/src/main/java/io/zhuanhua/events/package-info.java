/// The facts services tell each other: sealed families of events, the value types they are made of, the envelope
/// they travel in and the topics they travel on. Knows nothing but the JDK.
@NullMarked
package io.zhuanhua.events;

import org.jspecify.annotations.NullMarked;
