/// What the bureau sees: cases, work waiting, figures, reports. Reads every topic and calls nobody.
@NullMarked
package io.zhuanhua.monitoring;

import org.jspecify.annotations.NullMarked;
