package io.zhuanhua.contract;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.kit.sql.Query;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The numbers and names a row is found by, a line each, in the form they are searched in; kept in a column `searched`,
/// with their [pieces][#pieces] beside it in an indexed column `pieces`.
public final class SearchedText {

    /// By the pieces; also finds some that do not have the whole part.
    public static final String BY_INDEX = "pieces @> ?";

    private static final int BITS = 7;
    private static final int ASCII = 1 << BITS;
    private static final int NUMBER_PIECE = 4;
    private static final int NUMBER = (1 << (BITS * NUMBER_PIECE)) - 1;

    private SearchedText() {}

    /// Of a contract with all its patents.
    public static String of(ContractSubmitted contract) {
        return of(
                contract, contract.patents().stream().map(PricedPatent::number).toList());
    }

    /// Of a contract with these of its patents.
    public static String of(ContractSubmitted contract, List<PatentNumber> patents) {
        Stream<String> own =
                Stream.of(contract.contractNumber(), contract.caseNumber().text());
        Stream<String> sides = contract.parties().stream().flatMap(party -> Stream.of(party.name(), party.number()));
        return of(Stream.concat(own, sides), patents);
    }

    /// A patent is found as papers print its number and without the dot.
    public static String of(Stream<String> texts, List<PatentNumber> patents) {
        Stream<String> numbers = patents.stream().flatMap(patent -> Stream.of(patent.text(), patent.shown()));
        return Stream.concat(texts, numbers).map(SearchedText::normal).collect(Collectors.joining("\n"));
    }

    /// What an index finds a text by: every two neighbouring characters of which one is not ASCII, which suffices for
    /// any
    /// part of a Chinese name, and every four that are; two digits stand in every tenth number, four in few. Each
    /// as a
    /// number, for those are indexed and compared much faster than texts. The pieces of a part of a text are among
    /// its own.
    ///
    /// @param text in the form texts are searched in
    /// @return each once, in ascending order; none for a part too short to be looked up
    public static int[] pieces(String text) {
        IntStream.Builder pieces = IntStream.builder();
        for (String line : text.split("\n", -1)) {
            int run = 0;
            int last = 0;
            for (int at = 0; at < line.length(); at++) {
                char now = line.charAt(at);
                run = now < ASCII ? run + 1 : 0;
                last = ((last << BITS) | (now % ASCII)) & NUMBER;
                if (run >= NUMBER_PIECE) {
                    pieces.add(last);
                }
                if (at > 0 && (now >= ASCII || line.charAt(at - 1) >= ASCII)) {
                    pieces.add((line.charAt(at - 1) << Character.SIZE) | now);
                }
            }
        }
        return pieces.build().sorted().distinct().toArray();
    }

    /// Width and case make no difference.
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// Narrows a question to rows with that part in their `searched`.
    ///
    /// @param part in the form texts are searched in
    /// @param byIndex [#BY_INDEX], or a condition that rests on it
    public static void containing(String part, String byIndex, Query asked) {
        int[] pieces = pieces(part);
        if (pieces.length > 0) {
            asked.where(byIndex, pieces);
        }
        asked.where("strpos(searched, ?) > 0", part);
    }
}
