package io.zhuanhua.matching.intake;

import io.zhuanhua.events.Code;

/// What can be wrong with a file before any rule has seen its rows.
public enum IntakeProblem implements Code {
    FILE_COLUMNS_MISSING,
    FILE_EMPTY,
    FILE_ENCODING,
    FILE_ROWS_TOO_MANY,
    ROW_BROKEN,
    ROW_COLUMNS
}
