package io.zhuanhua.journal;

import io.zhuanhua.events.AuditEvent.JournalCheckpointed;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Recomputes the root of every checkpoint from the rows as they stand, given to it by position.
final class CheckpointRoots {

    private final List<JournalCheckpointed> checkpoints;
    private final JournalCheck.Findings findings;
    private int current;
    private long rows;
    private long uncovered;
    private @Nullable MessageDigest digest;

    /// @param checkpoints oldest first
    CheckpointRoots(List<JournalCheckpointed> checkpoints, JournalCheck.Findings findings) {
        this.checkpoints = checkpoints;
        this.findings = findings;
        long covered = 0;
        for (JournalCheckpointed checkpoint : checkpoints) {
            if (checkpoint.firstPosition() != covered + 1) {
                findings.add("the checkpoint over " + range(checkpoint) + " does not follow the one before");
            }
            covered = checkpoint.lastPosition();
        }
        begin();
    }

    void row(long position, byte[] rowDigest) {
        while (current < checkpoints.size()
                && position > checkpoints.get(current).lastPosition()) {
            compare();
        }
        if (current == checkpoints.size()) {
            uncovered++;
            return;
        }
        rows++;
        if (digest != null) {
            digest.update(rowDigest);
        }
    }

    /// @return how many rows no checkpoint covers
    long end() {
        while (current < checkpoints.size()) {
            compare();
        }
        return uncovered;
    }

    private void compare() {
        JournalCheckpointed checkpoint = checkpoints.get(current);
        if (rows != checkpoint.rows()) {
            findings.add(range(checkpoint) + ": " + checkpoint.rows() + " rows were there, now " + rows);
        } else if (digest == null || !HexFormat.of().formatHex(digest.digest()).equals(checkpoint.root())) {
            findings.add(range(checkpoint) + ": the rows are not those the checkpoint saw, or not in that order");
        }
        current++;
        begin();
    }

    private void begin() {
        rows = 0;
        digest = current < checkpoints.size()
                ? RowDigest.known(checkpoints.get(current).algorithm())
                : null;
    }

    private static String range(JournalCheckpointed checkpoint) {
        return "positions " + checkpoint.firstPosition() + " to " + checkpoint.lastPosition();
    }
}
