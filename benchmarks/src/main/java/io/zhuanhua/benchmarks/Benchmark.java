package io.zhuanhua.benchmarks;

/// One comparison. It starts what it needs and leaves nothing running.
@FunctionalInterface
public interface Benchmark {

    /// @throws Exception if it could not be carried out; a figure that is not reached is no failure
    void run(Settings settings, Results results) throws Exception;
}
