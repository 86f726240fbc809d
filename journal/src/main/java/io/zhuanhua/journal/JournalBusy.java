package io.zhuanhua.journal;

/// Too much at once: nothing was recorded, asking again soon will do. Answered as 503 with Retry-After.
public final class JournalBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalBusy(String reason) {
        super(reason, null, false, false);
    }
}
