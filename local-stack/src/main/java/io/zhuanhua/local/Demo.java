package io.zhuanhua.local;

/// Placeholder to compile against while the services are written.
final class Demo {

    private Demo() {}

    static void run(Stack stack, Progress progress) {
        progress.say("");
    }
}
