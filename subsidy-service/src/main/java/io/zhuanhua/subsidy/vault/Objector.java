package io.zhuanhua.subsidy.vault;

/// Who objected to a notice, and with what. Empty texts stand for what was not said.
///
/// @param contact how the bureau can reach them
/// @param statement what is wrong in their eyes
/// @param evidence what proves it
public record Objector(String name, String contact, String statement, String evidence) {

    @Override
    public String toString() {
        return "Objector[…]";
    }
}
