package io.zhuanhua.contract.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;

/// Finds the addresses of a host.
interface Resolver {

    /// At least one.
    InetAddress[] addresses(String host) throws UnknownHostException;
}
