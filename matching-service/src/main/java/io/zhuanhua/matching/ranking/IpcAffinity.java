package io.zhuanhua.matching.ranking;

import io.zhuanhua.events.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How near two patents' classes are (IPC): the deepest level both share.
///
/// @param level how deep
/// @param symbol what they share, e.g. `H01M`
record IpcAffinity(Level level, String symbol) {

    enum Level {
        CLASS(0.3),
        SUBCLASS(0.6),
        GROUP(0.8),
        SUBGROUP(1.0);

        /// 0 to 1.
        final double strength;

        Level(double strength) {
            this.strength = strength;
        }
    }

    /// Null when no two codes share even a class.
    static @Nullable IpcAffinity between(List<String> one, List<String> other) {
        IpcAffinity best = null;
        for (String mine : one) {
            for (String theirs : other) {
                IpcAffinity found = between(plain(mine), plain(theirs));
                if (found != null && (best == null || found.level.compareTo(best.level) > 0)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static @Nullable IpcAffinity between(String mine, String theirs) {
        if (mine.contains("/") && mine.equals(theirs)) {
            return new IpcAffinity(Level.SUBGROUP, mine);
        }
        String group = group(mine);
        if (group.length() > 4 && group.equals(group(theirs))) {
            return new IpcAffinity(Level.GROUP, group);
        }
        if (mine.regionMatches(0, theirs, 0, 4) && mine.length() >= 4) {
            return new IpcAffinity(Level.SUBCLASS, mine.substring(0, 4));
        }
        if (mine.regionMatches(0, theirs, 0, 3) && mine.length() >= 3) {
            return new IpcAffinity(Level.CLASS, mine.substring(0, 3));
        }
        return null;
    }

    private static String group(String code) {
        int slash = code.indexOf('/');
        return slash < 0 ? code : code.substring(0, slash);
    }

    private static String plain(String code) {
        return Typed.code(code);
    }
}
