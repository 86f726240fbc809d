package io.zhuanhua.local;

import io.zhuanhua.testkit.Chromium;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A browser with one screen per person, each logged in through the login page.
final class Office implements AutoCloseable {

    private final URI front;
    private final Chromium chromium = Chromium.open();
    private final Map<String, Screen> screens = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    Office(URI front) {
        this.front = front;
    }

    /// The screen of this person; the empty name is a visitor without a login.
    Screen of(String user) {
        return screens.computeIfAbsent(user, name -> {
            Screen screen = new Screen(chromium.page(1366, 768), front, complaints, seen);
            if (!name.isEmpty()) {
                screen.go("/login");
                screen.type("j_username", name);
                screen.type("j_password", name);
                screen.press("登录");
            }
            return screen;
        });
    }

    /// Everything on any page looked at that breaks a rule of every page.
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// Kinds of pages somebody has looked at already.
    Set<String> seen() {
        return seen;
    }

    @Override
    public void close() {
        chromium.close();
    }
}
