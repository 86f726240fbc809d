package io.zhuanhua.contract.bulk;

/// The house could not go on in the middle of an upload. Rows answered so far stand; the same upload sent again takes
/// in the others.
final class BulkStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BulkStopped(RuntimeException cause) {
        super(cause);
    }
}
