/// What is known of a case, packed so that an auditor can check it without this system (stories 45, 46).
@NullMarked
package io.zhuanhua.kit.evidence;

import org.jspecify.annotations.NullMarked;
