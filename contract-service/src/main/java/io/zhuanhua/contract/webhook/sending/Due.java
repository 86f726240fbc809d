package io.zhuanhua.contract.webhook.sending;

import java.net.URI;
import java.util.List;

/// A delivery that is to go out now, claimed by this process.
///
/// @param id the same at every attempt: the receiver tells repetitions by it
/// @param tries attempts made before
/// @param secrets sealed ones to sign with, the newest first
record Due(String id, String webhook, URI url, String body, int tries, List<String> secrets) {

    @Override
    public String toString() {
        return "Due[" + id + "]";
    }
}
