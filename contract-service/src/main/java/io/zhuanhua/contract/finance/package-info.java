/// IP finance (知识产权金融): loans secured by patents and insurance policies, each entered once.
@NullMarked
package io.zhuanhua.contract.finance;

import org.jspecify.annotations.NullMarked;
