package io.zhuanhua.monitoring.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One case as figures and inbox see it.
///
/// @param units codes of all its parties
/// @param signedUnits codes of those who have confirmed
/// @param recorded patents that the register shows as the contract says
/// @param mismatched patents of which it says something else
/// @param records numbers of the register records that prove it
/// @param product a product made with its patents, filed or not
/// @param returned while its contract is handed back
public record CaseFacts(
        String caseNumber,
        String contract,
        String contractNumber,
        Side transferor,
        Side transferee,
        Side agency,
        BigDecimal technical,
        List<String> units,
        List<String> signedUnits,
        int patents,
        int recorded,
        int mismatched,
        List<String> records,
        @Nullable String product,
        @Nullable Returned returned,
        Reached reached) {

    /// That its contract is back with the agency for completion.
    ///
    /// @param deadline last day on which it is expected
    public record Returned(String reason, LocalDate on, LocalDate deadline) {}

    /// The legal dates on which it reached its stations; null where it has not.
    public record Reached(
            @Nullable LocalDate needOn,
            @Nullable LocalDate proposedOn,
            @Nullable LocalDate acceptedOn,
            LocalDate submittedOn,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate verifiedOn,
            @Nullable LocalDate filedOn,
            @Nullable LocalDate cancelledOn) {}

    public boolean isCancelled() {
        return reached.cancelledOn() != null;
    }

    /// `清华大学 → 某某科技`.
    public String parties() {
        return transferor.name() + " → " + transferee.name();
    }

    public String href() {
        return "/cases/" + caseNumber;
    }
}
