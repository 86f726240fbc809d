package io.zhuanhua.benchmarks.grants;

/// Somebody who grants.
interface GrantSide extends AutoCloseable {

    /// Puts applications that wait for the director there.
    ///
    /// @param first number of the first of them
    /// @throws Exception if they cannot be stored
    void prepare(long first, int count) throws Exception;

    /// Approves one of them: durable when it returns.
    ///
    /// @throws Exception if it was not approved
    void approve(long number) throws Exception;

    /// Fen granted so far, as the ledgers of this side say.
    ///
    /// @throws Exception if they cannot be read
    long granted() throws Exception;

    @Override
    void close();
}
