package io.zhuanhua.contract.webhook.sending;

/// Why an attempt did not go well.
public enum Failure {
    /// The host cannot be found any more, or lies where nothing is sent to.
    ADDRESS,
    /// Nobody took the connection, or it broke.
    CONNECTION,
    /// The certificate is not valid for the host, or no TLS was spoken.
    TLS,
    /// No whole answer in time.
    TIMEOUT,
    /// It wanted to be asked elsewhere: redirections are not followed.
    REDIRECTED,
    /// It answered with another status than 2xx.
    STATUS,
    /// What came back was no HTTP.
    NO_HTTP,
    /// The house can no longer open the secret to sign with: it has to be changed.
    SECRET
}
