package io.zhuanhua.benchmarks;

import java.nio.file.Path;

/// What every benchmark is told.
///
/// @param home the project's directory, where everything is built
/// @param work a directory to be filled and thrown away
/// @param rounds measured rounds
/// @param size events of a fold, rows of a drain; 0 for the benchmark's own
/// @param seconds of one measurement under load
public record Settings(Path home, Path work, int rounds, long size, int seconds) {

    /// The size asked for, or the usual one.
    public long sizeOr(long usual) {
        return size == 0 ? usual : size;
    }
}
