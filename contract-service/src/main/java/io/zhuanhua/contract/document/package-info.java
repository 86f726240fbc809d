/// Documents of a contract: kept outside the database, found by the digest of their content, looked into and scanned
/// before they are kept. The journal says that one was added; the store has it.
@NullMarked
package io.zhuanhua.contract.document;

import org.jspecify.annotations.NullMarked;
