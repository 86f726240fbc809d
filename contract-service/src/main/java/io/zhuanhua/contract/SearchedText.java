package io.zhuanhua.contract;

import io.zhuanhua.events.ContractEvent.ContractSubmitted;
import io.zhuanhua.events.PatentNumber;
import io.zhuanhua.events.PricedPatent;
import io.zhuanhua.kit.sql.Query;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The numbers and names a row is found by, a line each, in the form they are searched in; kept in a column `searched`.
public final class SearchedText {

    /// By the pieces of `db/migration` V113; also finds some that do not have the whole part.
    public static final String BY_INDEX = "public.grams(searched) @> public.grams_asked(?)";

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

    /// Width and case make no difference.
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /// Narrows a question to rows with that part in their `searched`.
    ///
    /// @param part in the form texts are searched in
    /// @param byIndex [#BY_INDEX], or a condition that rests on it
    public static void containing(String part, String byIndex, Query asked) {
        asked.where(byIndex, part).where("strpos(searched, ?) > 0", part);
    }
}
