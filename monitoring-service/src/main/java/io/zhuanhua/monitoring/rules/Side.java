package io.zhuanhua.monitoring.rules;

import org.jspecify.annotations.Nullable;

/// One side of a case.
///
/// @param code 统一社会信用代码; of several on one side the first
public record Side(String name, @Nullable String code) {

    /// Whether it is registered in that division: places 3 to 8 of the code (GB 32100-2015).
    public boolean isOf(String division) {
        return code != null && code.startsWith(division, 2);
    }

    /// Whether it is a public institution (机构编制, 事业单位): universities and research institutes.
    public boolean isPublicInstitution() {
        return code != null && code.startsWith("12");
    }
}
