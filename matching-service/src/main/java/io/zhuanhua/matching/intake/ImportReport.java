package io.zhuanhua.matching.intake;

import java.util.List;

/// What became of a file.
///
/// @param rows in the file, header aside
/// @param added now on the table
/// @param unchanged there already, in the same words
/// @param refused with something wrong; the others are in all the same
/// @param problems of the first 1,000 refused rows
public record ImportReport(int rows, int added, int unchanged, int refused, List<RowProblem> problems) {

    static final int MOST_PROBLEMS = 1_000;

    /// @param line where the row begins, counted from 1
    public record RowProblem(long line, String pointer, String code, String detail) {}
}
