package io.zhuanhua.contract.bulk;

import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.contract.rules.SubmitContract.AmountsTyped;
import io.zhuanhua.contract.rules.SubmitContract.IdentityTyped;
import io.zhuanhua.contract.rules.SubmitContract.PartyTyped;
import io.zhuanhua.contract.rules.SubmitContract.PatentTyped;
import io.zhuanhua.events.PartyRole;
import io.zhuanhua.ui.AmountTyped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A contract as it stands in the sheet: its own row, and rows below that add a patent or a side each.
record SheetContract(List<SheetLine> lines) {

    /// A cell of the sheet.
    ///
    /// @param column null when it is the row as a whole
    record Place(long row, @Nullable SheetColumn column) {}

    private record Side(PartyRole role, SheetLine line) {}

    long row() {
        return lines.getFirst().number();
    }

    BulkRow.Read read() {
        SheetLine first = lines.getFirst();
        return new BulkRow.Read(
                row(),
                new SubmitContract(
                        first.cell(SheetColumn.CONTRACT_NUMBER),
                        first.cell(SheetColumn.SIGNED_ON),
                        SheetWords.transferType(first.cell(SheetColumn.TRANSFER_TYPE)),
                        sides().stream()
                                .<@Nullable PartyTyped>map(SheetContract::party)
                                .toList(),
                        patentLines().stream()
                                .<@Nullable PatentTyped>map(SheetContract::patent)
                                .toList(),
                        new AmountsTyped(
                                currency(first),
                                amount(first, SheetColumn.TOTAL),
                                amount(first, SheetColumn.TECHNICAL),
                                first.cell(SheetColumn.ROYALTY)),
                        first.cell(SheetColumn.TECHNICAL_CONTRACT_NUMBER),
                        first.cell(SheetColumn.MATCH),
                        first.cell(SheetColumn.LICENCE_TERM)));
    }

    /// Where in the sheet the place of the contract stands that a problem points to.
    Place place(String pointer) {
        String[] steps = pointer.split("/", 4);
        int index = steps.length == 4 && steps[2].matches("\\d{1,4}") ? Integer.parseInt(steps[2]) : -1;
        if (index >= 0 && steps[1].equals("patents") && index < patentLines().size()) {
            return new Place(patentLines().get(index).number(), field("PATENT_", steps[3]));
        }
        if (index >= 0 && steps[1].equals("parties") && index < sides().size()) {
            Side side = sides().get(index);
            return new Place(side.line().number(), field(side.role().name() + "_", steps[3]));
        }
        return new Place(row(), field("", pointer));
    }

    private static @Nullable SheetColumn field(String group, String pointer) {
        for (SheetColumn column : SheetColumn.values()) {
            if (column.name().startsWith(group) && column.pointer().equals(pointer)) {
                return column;
            }
        }
        return null;
    }

    private List<Side> sides() {
        List<Side> sides = new ArrayList<>();
        for (PartyRole role : PartyRole.values()) {
            for (SheetLine line : lines) {
                if (line.hasAny(column(role, "NAME"), column(role, "CODE"))) {
                    sides.add(new Side(role, line));
                }
            }
        }
        return sides;
    }

    private List<SheetLine> patentLines() {
        return lines.stream()
                .filter(line ->
                        line.hasAny(SheetColumn.PATENT_NUMBER, SheetColumn.PATENT_TITLE, SheetColumn.PATENT_PRICE))
                .toList();
    }

    private static PartyTyped party(Side side) {
        boolean agency = side.role() == PartyRole.AGENCY;
        return new PartyTyped(
                side.role().name(),
                side.line().cell(column(side.role(), "NAME")),
                side.line().cell(column(side.role(), "CODE")),
                agency ? null : identity(side),
                agency ? side.line().cell(SheetColumn.AGENCY_SHARE).replace("%", "") : "",
                agency ? side.line().cell(SheetColumn.AGENCY_WORK) : "");
    }

    /// Null where both cells are empty.
    private static @Nullable IdentityTyped identity(Side side) {
        String type = side.line().cell(column(side.role(), "IDENTITY_TYPE"));
        String number = side.line().cell(column(side.role(), "IDENTITY_NUMBER"));
        return (type + number).isBlank() ? null : new IdentityTyped(SheetWords.identityType(type), number);
    }

    /// CNY where nothing else is said.
    private static String currency(SheetLine line) {
        String said = line.cell(SheetColumn.CURRENCY);
        return said.isBlank() ? "CNY" : said;
    }

    private static PatentTyped patent(SheetLine line) {
        return new PatentTyped(
                line.cell(SheetColumn.PATENT_NUMBER),
                line.cell(SheetColumn.PATENT_TITLE),
                amount(line, SheetColumn.PATENT_PRICE));
    }

    private static String amount(SheetLine line, SheetColumn column) {
        return AmountTyped.plain(line.cell(column));
    }

    private static SheetColumn column(PartyRole role, String what) {
        return SheetColumn.valueOf(role.name() + "_" + what);
    }
}
