/// Many contracts in one upload: JSON lines or a workbook in, an answer a row out. Each row is a command of its own, so
/// that an upload cut short is finished by sending it again.
@NullMarked
package io.zhuanhua.contract.bulk;

import org.jspecify.annotations.NullMarked;
