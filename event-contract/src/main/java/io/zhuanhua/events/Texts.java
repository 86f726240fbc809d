package io.zhuanhua.events;

/// The least a text in an event must be: there. Anything stricter is for commands, not for history.
final class Texts {

    private Texts() {}

    static void present(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an empty text is no value");
        }
    }
}
