package io.zhuanhua.ui;

import java.util.List;
import java.util.Set;

/// One entry of the top navigation.
///
/// @param key its word is `door-<key>`
/// @param href where it leads
/// @param rooms the path prefixes that lie behind it, so that the right door is marked as the current one
/// @param roles who may open it; empty means everybody, with or without a login
public record Door(String key, String href, List<String> rooms, Set<String> roles) {

    /// Whether a person of this role sees the door; the empty role is a visitor without a login.
    public boolean opensFor(String role) {
        return roles.isEmpty() || roles.contains(role);
    }

    /// Whether the path lies behind this door.
    public boolean holds(String path) {
        return href.equals(path) || rooms.stream().anyMatch(room -> path.equals(room) || path.startsWith(room + "/"));
    }
}
