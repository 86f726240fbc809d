package io.zhuanhua.testkit;

import java.util.function.Supplier;

/// Something started once per JVM and known by a text (its address). Quarkus loads test classes with several class
/// loaders, each with statics of its own; system properties and interned literals are the same for all of them.
final class OncePerJvm {

    private static final Object LOCK = "io.zhuanhua.testkit.lock".intern();

    private OncePerJvm() {}

    static String address(String property, Supplier<String> start) {
        synchronized (LOCK) {
            String known = System.getProperty(property);
            if (known == null) {
                known = start.get();
                System.setProperty(property, known);
            }
            return known;
        }
    }

    static void atExit(Runnable stop) {
        Runtime.getRuntime().addShutdownHook(new Thread(stop, "test-servers-stop"));
    }
}
