package io.zhuanhua.contract.bulk;

import io.zhuanhua.events.Code;

/// What can be wrong with an upload as a whole, or with a row before any rule has seen it.
public enum BulkProblem implements Code {
    /// Not a workbook, or one that cannot be read to its end.
    FILE_BROKEN,
    FILE_COLUMN_UNKNOWN,
    FILE_COLUMNS_MISSING,
    FILE_EMPTY,
    FILE_ENCODING,
    FILE_ROWS_TOO_MANY,
    /// Unpacked it is larger than any honest workbook.
    FILE_UNPACKED_TOO_LARGE,
    ROW_TOO_LONG
}
