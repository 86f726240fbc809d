package io.zhuanhua.local;

import java.io.PrintStream;

/// What the person at the terminal sees while things start: a line when something is there, with the seconds so far.
final class Progress {

    private final PrintStream out;
    private final long began = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void done(String what) {
        out.printf("  %5.1f s  ✓ %s%n", (System.nanoTime() - began) / 1e9, what);
        out.flush();
    }

    void say(String text) {
        out.println(text);
        out.flush();
    }
}
