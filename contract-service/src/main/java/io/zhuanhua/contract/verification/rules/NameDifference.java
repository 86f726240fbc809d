package io.zhuanhua.contract.verification.rules;

/// Two names side by side: what they begin and end with alike, and what differs between.
///
/// @param before common beginning
/// @param one what only the first has
/// @param other what only the second has
/// @param after common end
public record NameDifference(String before, String one, String other, String after) {

    public static NameDifference between(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        int shorter = Math.min(first.length, second.length);
        int start = 0;
        while (start < shorter && first[start] == second[start]) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && first[first.length - 1 - end] == second[second.length - 1 - end]) {
            end++;
        }
        return new NameDifference(
                new String(first, 0, start),
                new String(first, start, first.length - start - end),
                new String(second, start, second.length - start - end),
                new String(first, first.length - end, end));
    }
}
