package io.zhuanhua.journal;

/// Stands where the real one stands, so that the rule about writers meets its name.
public final class Journal {

    public void decide(String command) {}
}
