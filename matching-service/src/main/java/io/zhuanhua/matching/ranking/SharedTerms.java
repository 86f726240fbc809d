package io.zhuanhua.matching.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The terms two texts share, as a person would name them: the longest stretches of Chinese, and whole words of other
/// scripts. What the grams count, made readable.
final class SharedTerms {

    private static final int SHOWN = 6;
    private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}+|[\\p{L}\\p{Nd}&&[^\\p{IsIdeographic}]]+");
    /// What a term does not begin with, and what it does not end with: function words, cut off only where no term of
    /// the trade has them (等离子 and 在线 keep theirs).
    private static final String NEVER_FIRST = "的了与及或该其";

    private static final String NEVER_LAST = "的了与及或该其在为是以于并将从和一";

    private SharedTerms() {}

    /// @param asked and `other` in plain form
    /// @param weight of a term, 0 for one not worth naming
    static List<String> between(String asked, String other, ToDoubleFunction<String> weight) {
        Map<String, Double> found = new HashMap<>();
        Matcher words = WORD.matcher(other);
        while (words.find()) {
            String word = words.group();
            if (Character.isIdeographic(word.codePointAt(0))) {
                stretches(asked, word).forEach(term -> found.computeIfAbsent(term, weight::applyAsDouble));
            } else if (word.length() > 1 && !word.chars().allMatch(Character::isDigit) && hasWord(asked, word)) {
                found.computeIfAbsent(word, weight::applyAsDouble);
            }
        }
        return found.entrySet().stream()
                .filter(term -> term.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> stretches(String asked, String run) {
        List<String> found = new ArrayList<>();
        int start = 0;
        while (start < run.length() - 1) {
            int end = start + 1;
            while (end < run.length() && asked.contains(run.substring(start, end + 1))) {
                end++;
            }
            String term = trimmed(run.substring(start, end));
            if (term.length() > 1) {
                found.add(term);
            }
            start = end - start > 1 ? end : start + 1;
        }
        return found;
    }

    private static String trimmed(String term) {
        int start = 0;
        int end = term.length();
        while (start < end && NEVER_FIRST.indexOf(term.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && NEVER_LAST.indexOf(term.charAt(end - 1)) >= 0) {
            end--;
        }
        return term.substring(start, end);
    }

    private static boolean hasWord(String asked, String word) {
        for (int at = asked.indexOf(word); at >= 0; at = asked.indexOf(word, at + 1)) {
            int end = at + word.length();
            if ((at == 0 || !isWordPart(asked.charAt(at - 1)))
                    && (end == asked.length() || !isWordPart(asked.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
