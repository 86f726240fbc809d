package io.zhuanhua.subsidy.rules.policy;

import java.time.LocalDate;
import java.util.List;

/// One version of a policy. A version never changes; what is decided by it can be decided again years later.
///
/// @param id e.g. `ORDOS-AMR-2023-158.7.5`, the same for all versions
/// @param citation the clause it rests on, as it is cited
/// @param terms what the parameters mean
public record Policy(
        String id,
        int version,
        String title,
        String citation,
        Validity validity,
        List<Parameter> parameters,
        Terms terms) {

    /// @throws IllegalArgumentException when a parameter is missing, unknown or cannot be understood
    public static Policy of(String id, int version, String title, String citation, List<Parameter> parameters) {
        Values values = new Values(parameters);
        Validity validity = Validity.of(values);
        Terms terms = Terms.of(values);
        values.refuseUnread();
        return new Policy(id, version, title, citation, validity, List.copyOf(parameters), terms);
    }

    public Parameter parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// When a grant counts that was applied for on the one day and is decided on the other.
    public CapTime capTime(LocalDate appliedOn, LocalDate decidedOn) {
        return new CapTime(appliedOn.getYear(), decidedOn.getYear(), validity.signedFrom());
    }

    /// What the competent office has not confirmed; every page whose figures rest on it says so.
    public List<Parameter> unconfirmed() {
        return parameters.stream()
                .filter(parameter -> parameter.standing() == Standing.UNCONFIRMED)
                .toList();
    }

    /// For which contracts, and until when one may apply; both days inclusive.
    ///
    /// @param signedFrom first day of signing that counts
    /// @param signedUntil last day of signing that counts
    /// @param applyUntil last day to apply
    public record Validity(LocalDate signedFrom, LocalDate signedUntil, LocalDate applyUntil) {

        public static final String SIGNED_FROM = "validity.signedFrom";
        public static final String SIGNED_UNTIL = "validity.signedUntil";
        public static final String APPLY_UNTIL = "validity.applyUntil";

        static Validity of(Values values) {
            LocalDate from = values.read(SIGNED_FROM, LocalDate::parse);
            return new Validity(
                    from,
                    values.read(SIGNED_UNTIL, text -> notBefore(from, text)),
                    values.read(APPLY_UNTIL, text -> notBefore(from, text)));
        }

        private static LocalDate notBefore(LocalDate from, String text) {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(from)) {
                throw new IllegalArgumentException("before " + from);
            }
            return day;
        }

        public boolean coversSigning(LocalDate signedOn) {
            return !signedOn.isBefore(signedFrom) && !signedOn.isAfter(signedUntil);
        }
    }
}
