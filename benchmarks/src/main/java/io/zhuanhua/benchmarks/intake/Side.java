package io.zhuanhua.benchmarks.intake;

import java.io.IOException;
import java.util.Optional;

/// One of the things compared, already running.
interface Side extends AutoCloseable {

    String name();

    /// The process whose processor time is its cost besides PostgreSQL's; none where PostgreSQL does everything.
    Optional<ProcessHandle> process();

    /// As many as it can, one after the other on each of `connections`.
    ///
    /// @return how many were taken in, and the seconds it took
    Taken take(int connections, int seconds) throws IOException, InterruptedException;

    /// @param failed what was not answered with a success
    record Taken(long count, long failed, double seconds) {}

    @Override
    void close();
}
