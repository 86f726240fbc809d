/// What tests share: real servers, rules about the shape of the code, and generators of inputs. Test scope only.
@NullMarked
package io.zhuanhua.testkit;

import org.jspecify.annotations.NullMarked;
