package io.zhuanhua.contract.bulk;

import io.zhuanhua.contract.rules.SubmitContract;
import io.zhuanhua.events.Problem;
import java.util.List;

/// One contract of an upload: what was read of it, or what is wrong with its form.
public sealed interface BulkRow {

    /// Where it begins in the file: line of JSON lines, row of the sheet, counted from 1.
    long row();

    record Read(long row, SubmitContract contract) implements BulkRow {}

    /// @param problems at least one
    record Unreadable(long row, List<Problem> problems) implements BulkRow {}
}
