package io.zhuanhua.journal;

/// The database did not do what it should. Whether the command was recorded is not known; its key makes it
/// safe to repeat.
public final class JournalFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalFailure(Throwable cause) {
        super(cause);
    }
}
